import { Decimal, toPoints } from '@cchc/kernel';
import { standing } from './adjustments/adjustment.js';
import { bandAfterRules, type Disqualification } from './adjustments/disqualification.js';
import { leavesOf, PROCEDURES_FIELD, type CriteriaSet } from './criteria/criteria-set.js';
import type { CardFacts } from './facts/card-facts.js';
import { bandOf, capped, finalIndex, percent } from './final-index.js';
import { viewOf } from './measuring/card-view.js';
import { scoreLeaf, type LeafScore } from './score-leaf.js';

/** Points got of points that apply; decimals as text with two places. */
export interface Points {
  points: string;
  max: string;
}

export interface Share extends Points {
  percent: string;
}

export interface FieldScore extends Share {
  field: string;
}

/** How much is known: leaves scored or found not to apply, and the maximum of what is scored. */
export interface Coverage {
  leavesKnown: number;
  leaves: number;
  pointsKnown: string;
  pointsApplicable: string;
}

export interface Scorecard {
  leaves: readonly LeafScore[];
  total: Points;
  survey: Share;
  tthcPercent: string;
  indexBeforeAdjustment: string;
  /** After capping. */
  bonus: string;
  penalty: string;
  index: string;
  /** By the index alone, and after the disqualifying rules that hold. */
  bandByIndex: string;
  band: string;
  disqualifications: readonly Disqualification[];
  coverage: Coverage;
  /** The index if everything still open turned out best. */
  bestAttainable: string;
}

/** The whole scorecard of one agency at an instant: leaves are rounded HALF_UP to two decimals, and only then added. */
export function scoreCard(set: CriteriaSet, facts: CardFacts, asOf: Date): Scorecard {
  const view = viewOf(set, facts, asOf);
  const leaves = set.leaves.map((leaf) => scoreLeaf(leaf, view, facts));
  const byCode = new Map(leaves.map((leaf) => [leaf.leaf, leaf]));
  const of = (codes: readonly { code: string }[]) => share(codes.map((leaf) => byCode.get(leaf.code)!));
  const { percent: indexBeforeAdjustment, ...total } = share(leaves);
  const adjustments = standing(facts.adjustments, asOf);
  const adjustment = capped(set, adjustments);
  const index = finalIndex(indexBeforeAdjustment, adjustment);
  return {
    leaves,
    total,
    survey: of(set.leaves.filter((leaf) => leaf.kind === 'SURVEY')),
    tthcPercent: of(set.fields.filter((field) => field.planFieldCode === PROCEDURES_FIELD).flatMap(leavesOf)).percent,
    indexBeforeAdjustment,
    ...adjustment,
    index,
    ...bandAfterRules(set, { view, scores: facts.scores, adjustments }, bandOf(set.bands, index)),
    coverage: coverageOf(leaves, total),
    bestAttainable: finalIndex(percent(sum(leaves, 'attainable'), new Decimal(total.max)), adjustment),
  };
}

/** Points, maximum and percent of each field. */
export function fieldScores(set: CriteriaSet, leaves: readonly Pick<LeafScore, 'leaf' | 'points' | 'max'>[]): FieldScore[] {
  const byCode = new Map(leaves.map((leaf) => [leaf.leaf, leaf]));
  return set.fields.map((field) => ({ field: field.code, ...share(leavesOf(field).map((leaf) => byCode.get(leaf.code)!)) }));
}

/** Adds decimals of two places as whole cents: exact, and cheaper than a Decimal for each of a thousand terms. */
function sum<K extends 'points' | 'max' | 'attainable'>(leaves: readonly Pick<LeafScore, K>[], what: K): Decimal {
  const cents = leaves.reduce((total, leaf) => total + BigInt(leaf[what].replace('.', '')), 0n);
  return new Decimal(cents.toString()).dividedBy(100);
}

export function share(leaves: readonly Points[]): Share {
  const points = sum(leaves, 'points');
  const max = sum(leaves, 'max');
  return { points: toPoints(points), max: toPoints(max), percent: percent(points, max) };
}

function coverageOf(leaves: readonly LeafScore[], total: Points): Coverage {
  const scored = leaves.filter((leaf) => leaf.state === 'SCORED');
  return {
    leavesKnown: leaves.filter((leaf) => leaf.state !== 'PENDING').length,
    leaves: leaves.length,
    pointsKnown: toPoints(sum(scored, 'max')),
    pointsApplicable: total.max,
  };
}
