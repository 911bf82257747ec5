import { Decimal } from '@cchc/kernel';

/** What decides a rank, in this order: index, TTHC field, survey, smaller penalty. Decimals as text, two places. */
export interface Standing {
  index: string;
  tthcPercent: string;
  surveyPercent: string;
  penalty: string;
}

/** Negative when `a` stands before `b`; 0 when the two are equal in all four. */
export function compareStandings(a: Standing, b: Standing): number {
  return (
    new Decimal(b.index).comparedTo(a.index) ||
    new Decimal(b.tthcPercent).comparedTo(a.tthcPercent) ||
    new Decimal(b.surveyPercent).comparedTo(a.surveyPercent) ||
    new Decimal(a.penalty).comparedTo(b.penalty)
  );
}

/** The rank that a standing has among others: one more than those that stand before it. */
export const rankAmong = (own: Standing, others: readonly Standing[]): number => 1 + others.filter((other) => compareStandings(other, own) < 0).length;

/** Ranks within one group: equal means equal rank, and the next is skipped (1, 1, 3). In the order of `standings`. */
export const ranksOf = (standings: readonly Standing[]): number[] => standings.map((own) => rankAmong(own, standings));
