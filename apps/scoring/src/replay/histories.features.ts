import fc from 'fast-check';
import {
  AdjustmentGivenV1, AdjustmentWithdrawnV1, exampleOf, ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1, ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1, ScoresGivenV1, SurveyCountedV1,
  type FactClass,
} from '@cchc/contracts';
import { newId } from '@cchc/kernel';
import { CATALOGUE_2021, DISTRICTS } from '../domain/given.features.js';
import { keysOf } from '../domain/criteria/auto-source.js';
import { taken } from '../rebuild/year-of-facts.features.js';
import type { News } from '../scorecards/news.js';

const PERIODS = Object.keys(CATALOGUE_2021.periods);
const TASKS = Object.keys(CATALOGUE_2021.tasks);
const NUMBERS = [...new Set(DISTRICTS.leaves.flatMap((leaf) => (leaf.autoSource ? keysOf(leaf.autoSource) : [])))].filter((key) => CATALOGUE_2021.indicators[key]?.type !== 'BOOLEAN');
const { period: PERIOD, values: _values, ...SUBMISSION } = exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type).data;

const day = fc.nat(330).map((days) => new Date(Date.UTC(2021, 0, 4 + days, 2)).toISOString());
const timeliness = fc.constantFrom('ON_TIME', 'LATE');

const reportStep = fc.oneof(
  fc.record({ contract: fc.constant(ReportSubmittedV1 as FactClass), data: fc.record({ timeliness, values: fc.dictionary(fc.constantFrom(...NUMBERS), fc.nat(50), { maxKeys: 12 }) }) }),
  fc.record({ contract: fc.constantFrom<FactClass>(ReportReturnedV1, ReportAcceptedV1), data: fc.constant({}) }),
);
const taskStep = fc.oneof(
  fc.record({ contract: fc.constant(ObligationMetV1 as FactClass), data: fc.record({ metAt: day, timeliness }) }),
  fc.record({ contract: fc.constant(ObligationRescheduledV1 as FactClass), data: fc.record({ dueAt: day }) }),
  fc.record({ contract: fc.constant(ObligationReopenedV1 as FactClass), data: fc.constant({}) }),
);

/** An instant that is past already: people give what they give at once. */
const at = fc.nat(150).map((days) => new Date(Date.UTC(2021, 0, 4 + days, 3)).toISOString());
const SURVEYED = DISTRICTS.leaves.filter(({ kind }) => kind === 'SURVEY').map(({ code }) => code);
const score = fc.record({ leaf: fc.constantFrom('H1.1.1', 'H3.3.1', 'H1.2.1'), round: fc.constantFrom('SELF', 'APPRAISAL_1', 'APPRAISAL_2'), score: fc.constantFrom('0', '0.25', 'NOT_APPLICABLE'), at });
const counted = fc.record({ leaf: fc.constantFrom(...SURVEYED), counts: fc.option(fc.record({ A: fc.nat(40), B: fc.nat(40), C: fc.nat(40) })), at });
const adjustment = fc.record({ kind: fc.constantFrom('BONUS', 'PENALTY', 'GROUND', 'WAIVER'), points: fc.constantFrom('0.50', '1.75', '4'), at, withdrawn: fc.option(at) });

/** What happens to one agency in a year, and how it arrives: in any order, some of it twice, in batches of any size. */
export const history = fc.record({
  reports: fc.uniqueArray(fc.record({ period: fc.constantFrom(...PERIODS), steps: fc.array(reportStep, { minLength: 1, maxLength: 5 }) }), { selector: (one) => one.period, maxLength: 4 }),
  tasks: fc.uniqueArray(fc.record({ code: fc.constantFrom(...TASKS), dueAt: day, steps: fc.array(taskStep, { maxLength: 4 }) }), { selector: (one) => one.code, maxLength: 8 }),
  scores: fc.array(score, { maxLength: 6 }),
  surveys: fc.uniqueArray(counted, { selector: (one) => one.at, maxLength: 4 }),
  adjustments: fc.array(adjustment, { maxLength: 4 }),
  order: fc.infiniteStream(fc.nat(1_000_000)),
  batch: fc.integer({ min: 1, max: 20 }),
});

export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** The history's facts about an agency, in the order in which they happened. */
export function factsOf(agencyCode: string, history: History): News[] {
  const { reports, tasks } = history;
  const sent = reports.flatMap(({ period, steps }) => {
    const reportId = newId();
    const { dataTo, cumulative } = CATALOGUE_2021.periods[period]!;
    return steps.map(({ contract, data }, at) => taken(contract, agencyCode, at + 2, contract === ReportSubmittedV1
      ? { ...SUBMISSION, values: {}, ...data, agencyCode, reportId, revision: at + 1, period: { ...PERIOD, code: period, dataTo, cumulative } }
      : { agencyCode, year: 2021, reportId, periodCode: period }));
  });
  const done = tasks.flatMap(({ code, dueAt, steps }) => {
    const head = { agencyCode, year: 2021, obligationId: newId(), class: 'TASK', code };
    const opened = { contract: ObligationOpenedV1 as FactClass, data: { title: code, role: 'LEAD', assumed: false, dueAt } };
    return [opened, ...steps].map(({ contract, data }, at) => taken(contract, agencyCode, at + 1, { ...head, ...data }));
  });
  return [...sent, ...done, ...givenOf(agencyCode, history)];
}

const AUTHOR = '7a4b9c1e-2d3f-5a6b-8c7d-9e0f1a2b3c4d';

function givenOf(agencyCode: string, { scores, surveys, adjustments }: History): News[] {
  const by = { agencyCode, year: 2021, authorId: AUTHOR };
  const given = scores.map(({ leaf, round, score, at }, nth) =>
    taken(ScoresGivenV1, agencyCode, 1, { ...by, round, onBehalfOf: agencyCode, at, entries: [{ id: newId(), leaf, version: nth + 1, score, reason: null }] }));
  const results = surveys.map(({ leaf, counts, at }) => taken(SurveyCountedV1, agencyCode, 1, { agencyCode, year: 2021, surveyId: newId(), at, results: [{ leaf, counts }] }));
  const beside = adjustments.flatMap(({ kind, points, at, withdrawn }) => {
    const adjustmentId = newId();
    const carries = kind === 'BONUS' || kind === 'PENALTY';
    const one = { ...by, adjustmentId, kind, points: carries ? points : '0', rule: carries ? null : 'LT-04', reason: 'Theo kết luận', legalBasis: 'Quyết định', at };
    const back = withdrawn === null ? [] : [taken(AdjustmentWithdrawnV1, agencyCode, 2, { ...by, adjustmentId, reason: 'Nhầm cơ quan', at: withdrawn })];
    return [taken(AdjustmentGivenV1, agencyCode, 1, one), ...back];
  });
  return [...given, ...results, ...beside];
}

/** The batches in which they arrive: shuffled, every third of them again. */
export function arrivals(facts: readonly News[], { order, batch }: History): News[][] {
  const all = [...facts, ...facts.filter((_, at) => at % 3 === 0)];
  const shuffled = all.map((news) => ({ news, key: Number(order.next().value) })).sort((a, b) => a.key - b.key).map(({ news }) => news);
  return Array.from({ length: Math.ceil(shuffled.length / batch) }, (_, at) => shuffled.slice(at * batch, (at + 1) * batch));
}
