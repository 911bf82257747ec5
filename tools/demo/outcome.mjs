import { isSent } from './acts.mjs';
import { costOfLateness, timelinessLeaf } from './lateness.mjs';
import { repeated } from './letter-lines.mjs';
import { HOME_AFFAIRS, LEADER } from './people.mjs';
import { PERIOD, YEAR } from './story.mjs';

/** The reports of the period by agency, as Sở Nội vụ sees them. */
export async function reportsOf(people) {
  const { body } = await people.as(HOME_AFFAIRS).send('GET', `/api/v1/reports?filter[period]=${PERIOD}&pageSize=500`);
  return new Map(body.data.map((report) => [report.agencyCode, report]));
}

/** What the quarter came to, read from the system as it stands now. */
export async function readOutcome({ people, watch, letters }) {
  await letters.readNew();
  const reports = await reportsOf(people);
  const all = [...reports.values()];
  const { rankings } = watch;
  return {
    reports, rankings,
    agencies: rankings.reduce((count, { data }) => count + data.length, 0),
    submitted: all.filter(({ firstSubmittedAt }) => firstSubmittedAt).length,
    late: all.filter(({ timeliness }) => timeliness === 'LATE').length,
    missing: all.filter(({ firstSubmittedAt }) => !firstSubmittedAt).length,
    told: await letters.told(),
    mails: { count: letters.count, duplicates: repeated(letters.lines) },
    costs: await costsOf(people.as(LEADER), reports, rankings),
  };
}

const explanationOf = (reader, agency) => reader.get(`/api/v1/scorecards/${agency}/explanation?year=${YEAR}`);

/** What lateness cost each late agency, the dearest first: `{ report, explanation, leaf, ...costOfLateness }`. */
async function costsOf(reader, reports, rankings) {
  const costs = [];
  for (const { data } of rankings) {
    const of = (timeliness) => data.map(({ agencyCode }) => reports.get(agencyCode)).filter((report) => isSent(report) && report.timeliness === timeliness);
    const [model] = of('ON_TIME');
    for (const report of model ? of('LATE') : []) costs.push(await costOf(reader, data, report, model));
  }
  return costs.sort((a, b) => b.rank - b.rankInTime - (a.rank - a.rankInTime) || (a.report.firstSubmittedAt < b.report.firstSubmittedAt ? -1 : 1));
}

async function costOf(reader, rows, report, model) {
  const explanation = await explanationOf(reader, report.agencyCode);
  const own = timelinessLeaf(explanation, PERIOD);
  const inTime = await reader.get(`/api/v1/scorecards/${model.agencyCode}/leaves/${own.code}?year=${YEAR}`);
  return { report, explanation, leaf: own, model, inTime, ...costOfLateness(rows, report.agencyCode, { own, inTime }) };
}
