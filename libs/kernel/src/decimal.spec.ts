import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparePercent, Decimal, percentOf, sumOfRatios, toPoints, type Ratio } from './decimal.js';

const ratio = (numerator: number, denominator: number): Ratio => ({ numerator: new Decimal(numerator), denominator: new Decimal(denominator) });

describe('decimals are exact', () => {
  it('0.1 + 0.2 is 0.3', () => {
    expect(new Decimal('0.1').plus('0.2').equals('0.3')).toBe(true);
  });

  it.each([
    ['12.3', '12.30'],
    ['0.005', '0.01'],
    ['1.005', '1.01'],
    ['2.675', '2.68'],
    ['-0.005', '-0.01'],
    ['89.994999', '89.99'],
    ['9007199254740993.125', '9007199254740993.13'],
  ])('%s is shown as %s (half up)', (value, shown) => expect(toPoints(new Decimal(value))).toBe(shown));
});

describe('a rate is the ratio of the sums', () => {
  it('9/10 and 1/1000 give 0.99 %, not the mean 45.05 %', () => {
    expect(percentOf(sumOfRatios([ratio(9, 10), ratio(1, 1000)]))).toBe('0.99');
  });

  it('nothing out of nothing is unknown, not 0 and not 100', () => {
    expect(percentOf(sumOfRatios([]))).toBeNull();
    expect(percentOf(ratio(0, 0))).toBeNull();
    expect(percentOf(ratio(0, 3))).toBe('0.00');
  });

  it('is compared with a threshold before rounding: 89.996 % shows 90.00 and is below 90', () => {
    const almost = ratio(89_996, 100_000);
    expect(percentOf(almost)).toBe('90.00');
    expect(comparePercent(almost, 90)).toBe(-1);
    expect(comparePercent(ratio(9, 10), 90)).toBe(0);
    expect(comparePercent(ratio(90_001, 100_000), '90')).toBe(1);
  });

  it('does not depend on the order or the grouping of what is summed', () => {
    const figures = fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(figures, fc.nat(20), (pairs, cut) => {
        const ratios = pairs.map(([a, b]) => ratio(a, b));
        const whole = sumOfRatios(ratios);
        const parts = sumOfRatios([sumOfRatios(ratios.slice(cut)), sumOfRatios(ratios.slice(0, cut).reverse())]);
        expect([parts.numerator.toFixed(), parts.denominator.toFixed()]).toEqual([whole.numerator.toFixed(), whole.denominator.toFixed()]);
      }),
    );
  });
});
