import { randomUUID } from 'node:crypto';
import { exampleOf } from '@cchc/contracts';
import { newId } from '@cchc/kernel';
import { plausibleValues } from '../../api/plausible-values.mjs';

const GROUPS = [['DEPARTMENT', 'SO-'], ['DISTRICT', 'XA-']];
const AT_A_TIME = 300;
const TASKS = ['NV-1.01', 'NV-1.02', 'NV-2.01', 'NV-3.01', 'NV-3.02'];
const OPENED = '2021-01-15T02:00:00.000Z';

/** `count` units, half of each group: `{ code, group, reportId, revision, seed }`. */
export function unitsOf(count) {
  return Array.from({ length: count }, (_, at) => {
    const [group, prefix] = GROUPS[at % GROUPS.length];
    return { code: `${prefix}${String(at).padStart(5, '0')}`, group, reportId: newId(), revision: 0, seed: 1 + at };
  });
}

/** The unit's next submission of its first-quarter report, as tasks tells it: other figures each time. */
export function submission(unit, template, now = '2021-03-16T02:00:00.000Z') {
  const event = structuredClone(exampleOf('tasks.report.submitted.v1'));
  unit.revision += 1;
  const values = plausibleValues(template, unit.group, unit.seed * 7919 + unit.revision);
  Object.assign(event, { id: newId(), subject: `report/${unit.reportId}`, time: now, aggregateversion: 2 * unit.revision, correlationid: newId() });
  Object.assign(event.data, { reportId: unit.reportId, agencyCode: unit.code, rankingGroup: unit.group, revision: unit.revision, submittedAt: now, values });
  return event;
}

/** Writes the units and what happened to them so far into the log: a report and five tasks, two of them done. Resolves to how many facts. */
export async function fillLog(client, units, template) {
  let facts = 0;
  for (let from = 0; from < units.length; from += AT_A_TIME) {
    const some = units.slice(from, from + AT_A_TIME);
    await keepAgencies(client, some);
    const rows = some.flatMap((unit) => [agencyFact(unit), reportFact(unit, template), ...TASKS.flatMap((code, at) => taskFacts(unit, code, at < 2))]);
    await append(client, rows);
    facts += rows.length - some.length;
  }
  await client.query('ANALYZE scoring.facts, scoring.agencies');
  return facts;
}

const nameOf = ({ code }) => `Đơn vị thử tải ${code}`;

async function keepAgencies(client, units) {
  await client.query(`INSERT INTO scoring.agencies (code, name, short_name, ranking_group, in_ranking, version)
    SELECT *, true, 1 FROM unnest($1::text[], $2::text[], $2::text[], $3::text[])`, [units.map(({ code }) => code), units.map(nameOf), units.map(({ group }) => group)]);
}

async function append(client, rows) {
  const column = (name) => rows.map((row) => row[name]);
  await client.query(`INSERT INTO scoring.facts (fact_id, kind, agency_code, year, subject_key, payload, aggregate_version, occurred_at)
    SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::integer[], $5::text[], $6::jsonb[], $7::bigint[], $8::timestamptz[])`,
  [column('id'), column('kind'), column('agency'), column('year'), column('subject'), rows.map(({ payload }) => JSON.stringify(payload)), column('version'), rows.map(() => OPENED)]);
}

const agencyFact = (unit) => ({
  id: randomUUID(), kind: 'directory.agency.registered.v1', agency: unit.code, year: null, subject: 'AGENCY', version: 1,
  payload: { code: unit.code, name: nameOf(unit), shortName: nameOf(unit), rankingGroup: unit.group, emulationBlock: null, inRanking: true, validFrom: null, validTo: null },
});

function reportFact(unit, template) {
  const { id, data, aggregateversion } = submission(unit, template);
  return { id, kind: 'tasks.report.submitted.v1', agency: unit.code, year: 2021, subject: `REPORT/${data.period.code}`, version: aggregateversion, payload: data };
}

function taskFacts({ code: agency }, code, done) {
  const head = { agencyCode: agency, year: 2021, obligationId: randomUUID(), class: 'TASK', code };
  const row = (kind, version, payload) => ({ id: randomUUID(), kind, agency, year: 2021, subject: `OBLIGATION/${head.obligationId}`, version, payload: { ...head, ...payload } });
  const opened = row('tasks.obligation.opened.v1', 1, { title: `Nhiệm vụ ${code}`, role: 'LEAD', assumed: false, dueAt: '2021-11-30T17:00:00.000Z' });
  return done ? [opened, row('tasks.obligation.met.v1', 2, { metAt: OPENED, timeliness: 'ON_TIME' })] : [opened];
}
