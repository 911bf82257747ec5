import { describe, expect, it } from '@jest/globals';
import { toPoints } from '@cchc/kernel';
import { d, leafOf } from '../given.features.js';
import { award } from './award.js';
import type { Measure } from './measure.js';

const ratio = (numerator: number | string, denominator: number | string): Measure => ({ kind: 'RATIO', ratio: { numerator: d(numerator), denominator: d(denominator) } });
const count = (value: number): Measure => ({ kind: 'COUNT', count: d(value) });

/** Points with two decimals, or the state. */
function given(leaf: string, measure: Measure): string {
  const result = award(leafOf(leaf), measure);
  return result.state === 'SCORED' ? toPoints(result.points) : result.state;
}

describe('RATIO: 3 points, floor 90 %, full at 100 % (H3.3.1)', () => {
  it.each([
    [ratio(930, 1000), '2.79'],
    [ratio(900, 1000), '2.70'],
    [ratio(89999, 100000), '0.00'],
    [ratio(1000, 1000), '3.00'],
    [ratio(1001, 1000), '3.00'],
    [ratio('89999999999999', '100000000000000'), '0.00'],
    [ratio('90000000000000', '100000000000000'), '2.70'],
  ])('%# gives %s', (measure, points) => expect(given('H3.3.1', measure)).toBe(points));

  it('leaves both sums when nothing was due (NOT_APPLICABLE)', () => expect(given('H3.3.1', ratio(0, 0))).toBe('NOT_APPLICABLE'));
  it('is full when nothing was found (FULL)', () => expect(given('H1.3.2', ratio(0, 0))).toBe('2.00'));
  it('is 0 when nothing was planned (ZERO)', () => expect(given('H1.5.1', ratio(0, 0))).toBe('0.00'));

  it('rounds HALF_UP at exactly half a cent: 1,5 × 0,77 = 1,155', () => expect(given('H6.3.1', ratio(77, 100))).toBe('1.16'));
  it('with full marks at 50 %, 30 % is worth 30/50 (H7.2.1)', () => expect(given('H7.2.1', ratio(30, 100))).toBe('1.20'));
});

describe('TIERED: 30 % → 1, 20 % → 0.5 (H1.3.1)', () => {
  it.each([[ratio(30, 100), '1.00'], [ratio(2999, 10000), '0.50'], [ratio(20, 100), '0.50'], [ratio(1999, 10000), '0.00'], [ratio(3, 2), '1.00']])(
    '%# gives %s', (measure, points) => expect(given('H1.3.1', measure)).toBe(points));
});

describe('the other methods', () => {
  it.each([[0, '0.00'], [1, '0.50'], [4, '2.00'], [9, '2.00']])('COUNT_EACH: %d reports in time give %s', (reports, points) => expect(given('H1.2.1', count(reports))).toBe(points));
  it.each([[0, '2.00'], [3, '1.25'], [8, '0.00'], [80, '0.00']])('COUNT_DEDUCT: %d cases leave %s', (cases, points) => expect(given('H5.6.1', count(cases))).toBe(points));
  it.each([['A', '1.00'], ['B', '0.50'], ['C', '0.00']])('OPTION: %s gives %s', (option, points) => expect(given('H1.1.1', { kind: 'OPTION', option })).toBe(points));
  it.each([[[], '0.00'], [['a'], '0.50'], [['a', 'b', 'c'], '1.50']])('CHECKLIST: %j gives %s', (ticked, points) => expect(given('H6.2.1', { kind: 'ITEMS', ticked })).toBe(points));
  it('an option that no case chose stays pending', () => expect(given('H1.1.1', { kind: 'OPTION', option: '' })).toBe('PENDING'));
});

describe('the formula of an award', () => {
  it('can be checked by hand', () => {
    expect(award(leafOf('H3.3.1'), ratio(930, 1000)).formula).toBe('930 / 1.000 = 93 %; 90 % ≤ 93 % < 100 % → 3 × 93 / 100 = 2,79 điểm');
  });
});
