import type { CardFacts } from '../domain/facts/card-facts.js';
import { nextDueAfter } from '../domain/facts/card-facts.js';
import { nextRuleAfter } from '../domain/adjustments/disqualification.js';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import type { LeafScore } from '../domain/score-leaf.js';
import { scoreCard, type Scorecard } from '../domain/score-card.js';
import type { CardFigures, LockedCard } from '../persistence/card-record.js';
import type { NewCard } from '../persistence/cards.repository.js';
import { digestOf } from '../persistence/leaf-points.repository.js';

export interface ScoredLeaf {
  score: LeafScore;
  digest: string;
}

/** A card worked out anew, beside what it was. */
export interface Recomputed {
  before: LockedCard;
  card: NewCard;
  /** Those that are not what they were. */
  leaves: readonly ScoredLeaf[];
  allLeaves: readonly ScoredLeaf[];
  dropped: readonly string[];
  /** What the ranking shows is not what it was, or is worked out by other criteria. */
  moved: boolean;
}

const FIGURES: readonly (keyof CardFigures)[] = [
  'points', 'maxPoints', 'indexBeforeAdjustment', 'index', 'tthcPercent', 'surveyPoints', 'surveyMax', 'surveyPercent', 'bonus', 'penalty',
  'bandByIndex', 'band', 'disqualifications', 'leavesKnown', 'leaves', 'pointsKnown', 'bestAttainable',
];

/** A scorecard's figures as cards keep them. */
export const figuresOf = (card: Scorecard): CardFigures => ({
  points: card.total.points,
  maxPoints: card.total.max,
  indexBeforeAdjustment: card.indexBeforeAdjustment,
  index: card.index,
  tthcPercent: card.tthcPercent,
  surveyPoints: card.survey.points,
  surveyMax: card.survey.max,
  surveyPercent: card.survey.percent,
  bonus: card.bonus,
  penalty: card.penalty,
  bandByIndex: card.bandByIndex,
  band: card.band,
  disqualifications: JSON.stringify(card.disqualifications),
  leavesKnown: card.coverage.leavesKnown,
  leaves: card.coverage.leaves,
  pointsKnown: card.coverage.pointsKnown,
  bestAttainable: card.bestAttainable,
});

/** When the card changes by itself: something falls due, or a rule comes to count. Null when nothing does. */
export const nextChangeAfter = (set: CriteriaSet, facts: CardFacts, asOf: Date): string | null => sooner(nextDueAfter(facts, asOf), nextRuleAfter(set, asOf));

/** Scores a card. It never goes back in time: what fell due stays due, whichever transaction comes last. */
export function recomputed(before: LockedCard, set: CriteriaSet, facts: CardFacts, digests: ReadonlyMap<string, string>, now: Date, position: string): Recomputed {
  const asOf = before.computedAt && before.computedAt > now ? before.computedAt : now;
  const scored = scoreCard(set, facts, asOf);
  const figures = figuresOf(scored);
  const allLeaves = scored.leaves.map((score) => ({ score, digest: digestOf(score) }));
  const leaves = allLeaves.filter(({ score, digest }) => digests.get(score.leaf) !== digest);
  const dropped = [...digests.keys()].filter((code) => !set.leaves.some((leaf) => leaf.code === code));
  const moved = before.rankedIn !== set.group || before.criteriaSet !== before.criteriaSetNow || FIGURES.some((figure) => before[figure] !== figures[figure]);
  const changed = moved || leaves.length > 0 || dropped.length > 0;
  const head = { criteriaSet: before.criteriaSetNow, rankingGroup: set.group, inRanking: true };
  const stamp = { version: before.version + (changed ? 1 : 0), position: changed ? later(before.position, position) : before.position, changed, asOf };
  return { before, card: { ...keyed(before), ...figures, ...head, ...stamp, nextDueAt: nextChangeAfter(set, facts, asOf) }, leaves, allLeaves, dropped, moved };
}

/** The card of an agency that is not ranked (any more): its figures stay as they were, out of the ranking. */
export function unranked(before: LockedCard, now: Date): Recomputed {
  const { points, maxPoints, indexBeforeAdjustment, index, tthcPercent, surveyPoints, surveyMax, surveyPercent, bonus, penalty, bandByIndex, band, disqualifications, leavesKnown, leaves, pointsKnown, bestAttainable } = before;
  const figures: CardFigures = { points, maxPoints, indexBeforeAdjustment, index, tthcPercent, surveyPoints, surveyMax, surveyPercent, bonus, penalty, bandByIndex, band, disqualifications, leavesKnown, leaves, pointsKnown, bestAttainable };
  const changed = before.rankedIn !== null;
  const stamp = { version: before.version + (changed ? 1 : 0), position: before.position, changed, asOf: now, nextDueAt: null };
  const card = { ...keyed(before), ...figures, criteriaSet: before.criteriaSet, rankingGroup: null, inRanking: false, ...stamp };
  return { before, card, leaves: [], allLeaves: [], dropped: [], moved: changed };
}

const sooner = (a: string | null, b: string | null): string | null => (a === null || (b !== null && Date.parse(b) < Date.parse(a)) ? b : a);

const keyed = ({ agencyCode, year }: LockedCard) => ({ agencyCode, year });

export const later = (a: string, b: string): string => (BigInt(a) > BigInt(b) ? a : b);
