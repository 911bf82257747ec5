import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../launcher/paths.mjs';
import { QUALITY } from '../story.mjs';

/** What happens in the year: `data/demo-year-2021.json`. */
export const PLOT = JSON.parse(readFileSync(join(root, 'data/demo-year-2021.json'), 'utf8'));

/** Every ranked agency, the best first; those that do equally well by code. */
export const AGENCIES = Object.keys(QUALITY).sort((a, b) => QUALITY[b] - QUALITY[a] || (a < b ? -1 : 1));

export const APPRAISERS = ['SNV', 'STP', 'VPUBND', 'STC', 'STTTT', 'SKHCN'];

const half = Math.ceil(AGENCIES.length / 2);
const doTasks = (before) => AGENCIES.map((agency) => ({ kind: 'DO_TASKS', agency, before }));
const each = (kind, list) => list.map((one) => ({ kind, ...one }));

/** The days of a reporting period: the quick send first, then whoever is in time, then the late; each does its tasks that fall due before `until`. */
export function daysOfPeriod({ period, portion, days, late, missing, mistaken, returned }, until) {
  const [early, last, after] = days;
  const submit = (agency) => ({ kind: 'SUBMIT', agency, period, portion, ...(mistaken?.agency === agency && { mistake: mistaken.indicator }) });
  const inTime = AGENCIES.filter((agency) => !late.includes(agency) && !missing.includes(agency));
  const first = [...new Set([...inTime.slice(0, half), ...(returned ? [returned.agency] : [])])];
  return [
    { date: early, acts: [...doTasks(after), ...first.map(submit)] },
    { date: last, acts: [...inTime.filter((agency) => !first.includes(agency)).map(submit), ...(returned ? [{ kind: 'RETURN', agency: returned.agency, period, reasons: returned.reasons }] : [])] },
    { date: after, acts: [...late.map(submit), ...(returned ? [{ kind: 'RESUBMIT', agency: returned.agency, period, mended: returned.indicator }] : []), ...doTasks(until)] },
  ];
}

/** The scoring of the year, from the self-assessment to the awards. A date that comes twice is one day: what stands later waits for what stands before. */
export function daysOfCampaign({ selfAssessment, contested, surveys, adjustments, correction, awards, ...plot }) {
  const { extended, days: [first, last] } = selfAssessment;
  const assess = (agencies) => agencies.map((agency) => ({ kind: 'ASSESS', agency }));
  const inTime = AGENCIES.filter((agency) => agency !== extended.agency);
  const deciders = [...APPRAISERS, 'COUNCIL'].map((appraiser) => ({ appraiser }));
  return [
    { date: first, acts: [{ kind: 'CRITERIA' }, { kind: 'OPEN_LINKS', ...surveys.link }, ...assess(inTime.slice(0, half))] },
    { date: last, acts: [{ kind: 'EXTEND', ...extended }, ...assess(inTime.slice(half))] },
    { date: extended.submits, hasty: true, acts: [...assess([extended.agency]), { kind: 'ANSWER_LINKS', ...surveys.link }] },
    { date: plot.appraisalDay, acts: [...each('ASK', contested), { kind: 'COUNT_LINKS' }] },
    { date: plot.appraisalDay, acts: [...each('ACCEPT_ALL', deciders), { kind: 'IMPORT_SURVEY', ...surveys.file }, ...each('ADJUST', adjustments.map((adjustment) => ({ adjustment })))] },
    { date: plot.explanationDay, acts: each('REPLY', contested) },
    { date: plot.secondAppraisalDay, hasty: true, acts: each('DECIDE_AGAIN', contested) },
    { date: plot.secondAppraisalDay, hasty: true, acts: [{ kind: 'LOCK' }] },
    { date: plot.secondAppraisalDay, hasty: true, acts: [{ kind: 'PUBLISH' }] },
    { date: plot.secondAppraisalDay, hasty: true, acts: [{ kind: 'CORRECT', ...correction }] },
    { date: awards.day, hasty: true, acts: [...each('NOMINATE', awards.nominations), { kind: 'DISCIPLINE', ...awards.discipline }] },
    { date: awards.day, acts: [{ kind: 'PROPOSE_AWARDS', ...awards }] },
    { date: awards.day, acts: [{ kind: 'DECIDE_AWARDS', ...awards }] },
  ];
}

/** The whole year, day by day. */
export function daysOfYear(plot) {
  const starts = [...plot.periods.slice(1).map(({ days: [early] }) => early), '2022-01-01'];
  return [...plot.periods.flatMap((period, at) => daysOfPeriod(period, starts[at])), ...daysOfCampaign(plot)];
}
