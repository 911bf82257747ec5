import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal, toPoints } from '@cchc/kernel';
import { keysOf } from './criteria/auto-source.js';
import { ROUNDS, type CardFacts, type HumanScore } from './facts/card-facts.js';
import { learnOfObligation, type ObligationNews } from './facts/obligation-state.js';
import { learnOfReport, type ReportNews } from './facts/report-state.js';
import { AGENCY, assignment, CATALOGUE_2021, DISTRICTS, known, report } from './given.features.js';
import { fieldScores, scoreCard } from './score-card.js';

const AS_OF = new Date('2021-10-01T08:00:00+07:00');
const day = fc.integer({ min: 1, max: 330 }).map((days) => new Date(Date.UTC(2021, 0, days, 3)));
const KEYS = [...new Set(DISTRICTS.leaves.flatMap((leaf) => (leaf.autoSource ? keysOf(leaf.autoSource) : [])))];

const reportOf = (period: string) =>
  fc.record({
    values: fc.record(Object.fromEntries(KEYS.map((key) => [key, CATALOGUE_2021.indicators[key]!.type === 'BOOLEAN' ? fc.boolean() : fc.nat(50)])), { requiredKeys: [] }),
    status: fc.constantFrom('SUBMITTED' as const, 'RETURNED' as const, 'ACCEPTED' as const),
    timeliness: fc.constantFrom('ON_TIME' as const, 'LATE' as const),
  }).map(({ values, ...options }) => report(period, values as Record<string, number>, options));

const scoreEntry = fc.record({ leaf: fc.constantFrom(...DISTRICTS.leaves.map((leaf) => leaf.code)), round: fc.constantFrom(...ROUNDS), cents: fc.option(fc.nat(50)), at: day, id: fc.uuid() })
  .map<HumanScore>(({ cents, ...entry }) => ({ ...entry, score: cents === null ? 'NOT_APPLICABLE' : new Decimal(cents).dividedBy(100) }));

const dayText = day.map((at) => at.toISOString().slice(0, 10));
const task = fc.record({ code: fc.constantFrom(...Object.keys(CATALOGUE_2021.tasks)), due: dayText, done: fc.option(dayText) });

const rule = fc.constantFrom('LT-01', 'LT-04');
const adjustment = fc.oneof(
  fc.record({ kind: fc.constantFrom('BONUS' as const, 'PENALTY' as const), id: fc.constantFrom('a', 'b', 'c'), points: fc.nat(4).map((n) => new Decimal(n)), rule: fc.constant(null), reason: fc.constant(''), at: day }),
  fc.record({ kind: fc.constantFrom('GROUND' as const, 'WAIVER' as const), id: fc.constantFrom('d', 'e'), points: fc.constant(new Decimal(0)), rule, reason: fc.string(), at: day }),
  fc.record({ kind: fc.constant('WITHDRAWAL' as const), of: fc.constantFrom('a', 'd'), at: day }),
);

const facts: fc.Arbitrary<CardFacts> = fc.record({
  reports: fc.tuple(...Object.keys(CATALOGUE_2021.periods).map(reportOf)).chain((all) => fc.subarray(all)),
  obligations: fc.uniqueArray(task, { selector: (one) => one.code, maxLength: 12 }).map((all) => all.map(({ code, due, done }) => assignment(code, due, done ?? undefined))),
  scores: fc.array(scoreEntry, { maxLength: 10 }),
  surveys: fc.array(fc.record({ leaf: fc.constantFrom('H1.8.1', 'H8.1.1'), counts: fc.record({ A: fc.nat(40), B: fc.nat(40) }), at: day }), { maxLength: 3 }),
  adjustments: fc.array(adjustment, { maxLength: 6 }),
});

const RUNS = { numRuns: 60 };

describe('a scorecard', () => {
  it('does not depend on the order in which its facts arrived', () => {
    fc.assert(fc.property(facts, (all) => {
      const backwards = Object.fromEntries(Object.entries(all).map(([key, list]) => [key, [...(list as unknown[])].reverse()])) as unknown as CardFacts;
      expect(scoreCard(DISTRICTS, backwards, AS_OF)).toEqual(scoreCard(DISTRICTS, all, AS_OF));
    }), RUNS);
  });

  it('is the sum of its leaves and of its fields, never more than its maximum, never better than attainable', () => {
    fc.assert(fc.property(facts, (all) => {
      const card = scoreCard(DISTRICTS, all, AS_OF);
      const sum = (parts: readonly { points: string; max: string }[], what: 'points' | 'max') => toPoints(parts.reduce((total, part) => total.plus(part[what]), new Decimal(0)));
      expect({ points: sum(card.leaves, 'points'), max: sum(card.leaves, 'max') }).toEqual(card.total);
      const fields = fieldScores(DISTRICTS, card.leaves);
      expect({ points: sum(fields, 'points'), max: sum(fields, 'max') }).toEqual(card.total);
      for (const leaf of card.leaves) expect(new Decimal(leaf.points).lessThanOrEqualTo(leaf.max)).toBe(true);
      expect(new Decimal(card.index).lessThanOrEqualTo(card.bestAttainable)).toBe(true);
    }), RUNS);
  });

  it('never gets fewer points when a pending leaf gets a value', () => {
    fc.assert(fc.property(facts, fc.nat(50), (all, cents) => {
      const before = scoreCard(DISTRICTS, all, AS_OF);
      const open = before.leaves.find((leaf) => leaf.state === 'PENDING' && DISTRICTS.leaves.find((one) => one.code === leaf.leaf)!.kind === 'APPRAISAL');
      if (!open) return;
      const entry: HumanScore = { id: 'new', leaf: open.leaf, round: 'SELF', score: new Decimal(cents).dividedBy(100), at: AS_OF };
      const after = scoreCard(DISTRICTS, { ...all, scores: [...all.scores, entry] }, AS_OF);
      expect(new Decimal(after.total.points).greaterThanOrEqualTo(before.total.points)).toBe(true);
      expect(after.total.max).toBe(before.total.max);
    }), RUNS);
  });
});

describe('news of a report or an obligation', () => {
  const reference = { agencyCode: AGENCY, year: 2021 };
  const submission = { ...report('2021-H1', { dialogues: 1 }).submission!, revision: 1 };
  const reportNews: ReportNews[] = [
    { version: 2, status: 'SUBMITTED', submission },
    { version: 3, status: 'RETURNED' },
    { version: 4, status: 'SUBMITTED', submission: { ...submission, revision: 2, values: { dialogues: 2 } } },
    { version: 5, status: 'ACCEPTED' },
  ].map((news) => ({ ...reference, periodCode: '2021-H1', reportId: 'r', ...news }) as ReportNews);
  const obligationNews = [
    { version: 1, opened: { title: 't', role: 'LEAD', assumed: true }, dueAt: '2021-02-26T17:00:00.000Z' },
    { version: 2, completion: { at: '2021-02-20T02:00:00.000Z', timeliness: 'ON_TIME' } },
    { version: 3, completion: null },
    { version: 4, dueAt: '2021-03-01T17:00:00.000Z' },
    { version: 5, completion: { at: '2021-03-02T02:00:00.000Z', timeliness: 'LATE' } },
  ].map((news) => ({ ...reference, obligationId: 'o', class: 'TASK', code: 'NV-3.01', ...news }) as ObligationNews);

  const anyOrder = <T>(news: T[]) => fc.tuple(fc.shuffledSubarray(news, { minLength: news.length }), fc.subarray(news)).map(([all, again]) => [...all, ...again]);

  it('comes to the same in any order, and told twice', () => {
    const inOrder = reportNews.reduce(learnOfReport, undefined as never);
    fc.assert(fc.property(anyOrder(reportNews), (news) => { expect(news.reduce(learnOfReport, undefined as never)).toEqual(inOrder); }));
    const owed = obligationNews.reduce(learnOfObligation, undefined as never);
    fc.assert(fc.property(anyOrder(obligationNews), (news) => { expect(news.reduce(learnOfObligation, undefined as never)).toEqual(owed); }));
  });

  it('leaves a report accepted with its newest values, and an obligation met late by its newest deadline', () => {
    expect(known({ reports: [reportNews.reduce(learnOfReport, undefined as never)] }).reports[0]).toMatchObject({ status: 'ACCEPTED', submission: { revision: 2, values: { dialogues: 2 } } });
    expect(obligationNews.reduce(learnOfObligation, undefined as never)).toMatchObject({ due: { at: '2021-03-01T17:00:00.000Z' }, completion: { met: { timeliness: 'LATE' } } });
  });
});
