import { Decimal, toPoints } from '@cchc/kernel';
import type { Scorecard } from '../score-card.js';
import type { LeafScore } from '../score-leaf.js';

export interface LeafComparison {
  leaf: string;
  before: LeafScore;
  after: LeafScore;
  /** Points, signed: `-0.50`. */
  difference: string;
}

export interface Comparison {
  /** Points of the leaves that rise, and of those that fall; both without sign. */
  won: string;
  lost: string;
  /** The leaves that are not what they were, in the order of the set. */
  leaves: readonly LeafComparison[];
}

/** Two cards by the same criteria set. A leaf that a person has scored shows up too when the facts would now say otherwise. */
export function compareCards(before: Scorecard, after: Scorecard): Comparison {
  const leaves = before.leaves.map((leaf, at) => compared(leaf, after.leaves[at]!)).filter((one) => isOther(one.before, one.after));
  const sum = (sign: 1 | -1) => toPoints(leaves.map(({ difference }) => new Decimal(difference).times(sign)).filter((part) => part.greaterThan(0)).reduce((a, b) => a.plus(b), new Decimal(0)));
  return { won: sum(1), lost: sum(-1), leaves };
}

const compared = (before: LeafScore, after: LeafScore): LeafComparison => ({
  leaf: before.leaf, before, after, difference: toPoints(new Decimal(after.points).minus(before.points)),
});

const isOther = (a: LeafScore, b: LeafScore): boolean =>
  a.points !== b.points || a.max !== b.max || a.state !== b.state || a.auto !== b.auto || a.attainable !== b.attainable;
