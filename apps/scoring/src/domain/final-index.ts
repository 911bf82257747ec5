import { Decimal, toPoints } from '@cchc/kernel';
import type { Band, CriteriaSet } from './criteria/criteria-set.js';
import { pointsOf, type Adjustment } from './adjustments/adjustment.js';

export interface CappedAdjustment {
  bonus: string;
  penalty: string;
}

/** Points of points that apply, in percent, HALF_UP to two decimals; nothing applicable gives `0.00`. */
export const percent = (points: Decimal, max: Decimal): string =>
  toPoints(max.isZero() ? new Decimal(0) : points.times(100).dividedBy(max));

/** What stands, added up and then capped by the criteria set. */
export const capped = ({ bonusMax, penaltyMax }: CriteriaSet, standing: readonly Adjustment[]): CappedAdjustment => ({
  bonus: toPoints(Decimal.min(pointsOf('BONUS', standing), bonusMax)),
  penalty: toPoints(Decimal.min(pointsOf('PENALTY', standing), penaltyMax)),
});

/** index + bonus − penalty, kept within 0–100; rank, ties and band use this. */
export function finalIndex(index: string, { bonus, penalty }: CappedAdjustment): string {
  const adjusted = new Decimal(index).plus(bonus).minus(penalty);
  return toPoints(Decimal.max(0, Decimal.min(100, adjusted)));
}

/** The band of a final index (two decimals); bands leave no gap, so there is always one. */
export function bandOf(bands: readonly Band[], index: string): string {
  const value = new Decimal(index);
  const band = bands.find(({ gte, lt }) => value.greaterThanOrEqualTo(gte) && (lt === null || value.lessThan(lt)));
  return (band ?? bands.at(-1)!).code;
}
