import { Decimal as Base } from 'decimal.js';

/** Exact decimals for scores and rates: 60 digits, HALF_UP; never a binary float. */
export const Decimal = Base.clone({ precision: 60, rounding: Base.ROUND_HALF_UP });
export type Decimal = Base;

/** Two decimals, HALF_UP, as a string: `"12.30"`. The only place where points and percents are rounded. */
export const toPoints = (value: Decimal): string => value.toFixed(2, Base.ROUND_HALF_UP);

/** A fraction kept as its two sums, so that nothing is divided before it is compared. */
export interface Ratio {
  numerator: Decimal;
  denominator: Decimal;
}

/** The ratio of the sums, never the mean of the ratios. */
export function sumOfRatios(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce<Ratio>(
    (sum, ratio) => ({
      numerator: sum.numerator.plus(ratio.numerator),
      denominator: sum.denominator.plus(ratio.denominator),
    }),
    { numerator: new Decimal(0), denominator: new Decimal(0) },
  );
}

/** Percent with two decimals, or null when the denominator is zero. */
export function percentOf({ numerator, denominator }: Ratio): string | null {
  return denominator.isZero() ? null : toPoints(numerator.times(100).dividedBy(denominator));
}

/** Compares numerator/denominator × 100 with `percent` without dividing: −1, 0 or 1. The denominator is not negative. */
export function comparePercent({ numerator, denominator }: Ratio, percent: Base.Value): number {
  return numerator.times(100).comparedTo(denominator.times(percent));
}
