import { describe, expect, it } from '@jest/globals';
import { consolidate, type CountedReport } from './consolidation.js';
import type { Indicator } from './indicator.js';
import { latestOf } from './latest-period.js';

const report = (agencyCode: string, rankingGroup: CountedReport['rankingGroup'], values: CountedReport['values']): CountedReport =>
  ({ agencyCode, rankingGroup, values, notApplicable: {} });
const EXPECTED = { expected: { DEPARTMENT: 19, DISTRICT: 8 }, overseesProvince: true };
const indicator = (change: Partial<Indicator>): Indicator =>
  ({ code: 'A1.01', key: 'k', section: 'A1', name: 'x', unit: 'x', type: 'INTEGER', appliesTo: 'BOTH', aggregation: 'SUM', measure: 'FLOW', required: true, ...change });

describe('consolidation over the agencies', () => {
  it('is kept from those who do not oversee the province until three have reported: with fewer, one could work the others out', () => {
    const codes = ['SNV', 'STC', 'STP'];
    const shown = [0, 1, 2, 3].map((count) => consolidate(indicator({}), codes.slice(0, count).map((code) => report(code, 'DEPARTMENT', { k: 5 })), { ...EXPECTED, overseesProvince: false }));
    expect(shown.map(({ value, reported }) => [value, reported])).toEqual([[null, 0], [null, 1], [null, 2], ['15', 3]]);
    expect(shown.map(({ withheld }) => withheld)).toEqual([null, expect.stringContaining('Mới có 1 cơ quan'), expect.stringContaining('Mới có 2 cơ quan'), null]);
    expect(consolidate(indicator({}), [report('SNV', 'DEPARTMENT', { k: 5 })], EXPECTED)).toMatchObject({ value: '5', withheld: null });
  });

  it('a rate is the ratio of the sums: 9/10 and 1/1000 give 0.99 %, never the mean 45.05 %', () => {
    const pct = indicator({ key: 'pct', type: 'COMPUTED_PERCENT', aggregation: 'RATIO_OF_SUMS', formula: { numerator: 'done', denominator: 'total' } });
    const reports = [report('SNV', 'DEPARTMENT', { done: 9, total: 10 }), report('STC', 'DEPARTMENT', { done: 1, total: 1000 })];
    expect(consolidate(pct, reports, EXPECTED)).toEqual({ value: '0.99', numerator: '10', denominator: '1010', reported: 2, expected: 27, withheld: null });
  });

  it('a report that lacks a part of the rate adds to neither sum', () => {
    const pct = indicator({ key: 'pct', type: 'COMPUTED_PERCENT', aggregation: 'RATIO_OF_SUMS', formula: { numerator: 'done', denominator: 'total' } });
    const reports = [report('SNV', 'DEPARTMENT', { done: 9, total: 10 }), report('STC', 'DEPARTMENT', { done: 500 })];
    expect(consolidate(pct, reports, EXPECTED)).toMatchObject({ value: '90.00', reported: 1 });
  });

  it('nothing done of nothing: reported, but no rate', () => {
    const pct = indicator({ key: 'pct', type: 'COMPUTED_PERCENT', aggregation: 'RATIO_OF_SUMS', formula: { numerator: 'done', denominator: 'total' } });
    expect(consolidate(pct, [report('SNV', 'DEPARTMENT', { done: 0, total: 0 })], EXPECTED)).toMatchObject({ value: null, reported: 1 });
  });

  it('a sum is exact', () => {
    const reports = [report('SNV', 'DEPARTMENT', { k: '0.1' }), report('STC', 'DEPARTMENT', { k: '0.2' })];
    expect(consolidate(indicator({ type: 'DECIMAL' }), reports, EXPECTED)).toMatchObject({ value: '0.3', reported: 2 });
  });

  it('a yes/no question counts the yes among those that answered', () => {
    const question = indicator({ type: 'BOOLEAN', aggregation: 'COUNT_TRUE' });
    const reports = [report('SNV', 'DEPARTMENT', { k: true }), report('STC', 'DEPARTMENT', { k: false }), report('STP', 'DEPARTMENT', {})];
    expect(consolidate(question, reports, EXPECTED)).toEqual({ value: '1', numerator: '1', denominator: '2', reported: 2, expected: 27, withheld: null });
  });

  it('a question of the districts expects 8 answers, and takes none from a department', () => {
    const reports = [report('UBND-LONGMY', 'DISTRICT', { k: 3 }), report('SNV', 'DEPARTMENT', { k: 100 })];
    expect(consolidate(indicator({ appliesTo: 'DISTRICT' }), reports, EXPECTED)).toMatchObject({ value: '3', reported: 1, expected: 8 });
  });

  it('of nobody is unknown, not 0', () => {
    expect(consolidate(indicator({}), [], EXPECTED)).toMatchObject({ value: null, reported: 0, expected: 27 });
  });
});

describe('the latest period', () => {
  const q1 = { code: '2021-Q1', dataTo: '2021-03-14', cumulative: false };
  const h1 = { code: '2021-H1', dataTo: '2021-06-14', cumulative: true };
  const q3 = { code: '2021-Q3', dataTo: '2021-09-14', cumulative: false };
  const year = { code: '2021-Y', dataTo: '2021-12-14', cumulative: true };

  it.each([
    [[q1], '2021-Q1'],
    [[q1, h1], '2021-H1'],
    [[q3, q1, h1], '2021-H1'],
    [[q3, q1], '2021-Q3'],
    [[year, q3, q1, h1], '2021-Y'],
  ])('of %j is %s', (periods, code) => expect(latestOf(periods)?.code).toBe(code));

  it('of none is none', () => expect(latestOf([])).toBeUndefined());
});
