import fc from 'fast-check';
import { exampleOf, ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1, ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1, type FactClass } from '@cchc/contracts';
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

/** What happens to one agency in a year, and how it arrives: in any order, some of it twice, in batches of any size. */
export const history = fc.record({
  reports: fc.uniqueArray(fc.record({ period: fc.constantFrom(...PERIODS), steps: fc.array(reportStep, { minLength: 1, maxLength: 5 }) }), { selector: (one) => one.period, maxLength: 4 }),
  tasks: fc.uniqueArray(fc.record({ code: fc.constantFrom(...TASKS), dueAt: day, steps: fc.array(taskStep, { maxLength: 4 }) }), { selector: (one) => one.code, maxLength: 8 }),
  order: fc.infiniteStream(fc.nat(1_000_000)),
  batch: fc.integer({ min: 1, max: 20 }),
});

export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** The history's facts about an agency, in the order in which they happened. */
export function factsOf(agencyCode: string, { reports, tasks }: History): News[] {
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
  return [...sent, ...done];
}

/** The batches in which they arrive: shuffled, every third of them again. */
export function arrivals(facts: readonly News[], { order, batch }: History): News[][] {
  const all = [...facts, ...facts.filter((_, at) => at % 3 === 0)];
  const shuffled = all.map((news) => ({ news, key: Number(order.next().value) })).sort((a, b) => a.key - b.key).map(({ news }) => news);
  return Array.from({ length: Math.ceil(shuffled.length / batch) }, (_, at) => shuffled.slice(at * batch, (at + 1) * batch));
}
