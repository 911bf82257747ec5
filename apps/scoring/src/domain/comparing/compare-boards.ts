import { Decimal, toPoints } from '@cchc/kernel';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { CardFacts } from '../facts/card-facts.js';
import { ranksOf, type Standing } from '../ranking/rank.js';
import { scoreCard } from '../score-card.js';
import type { LeafScore } from '../score-leaf.js';

/** An agency by two criteria sets, on the same facts. `before` is null where nothing is in force yet. */
export interface ComparedCard {
  before: BoardCard | null;
  after: BoardCard;
  leaves: readonly ComparedLeaf[];
  /** Sums over the leaves that bring more, and less. */
  pointsWon: string;
  pointsLost: string;
}

export interface BoardCard extends Standing {
  points: string;
  max: string;
  band: string;
  bandName: string;
}

/** A leaf that does not bring what it brought; null where the set does not have it. */
export interface ComparedLeaf {
  code: string;
  name: string;
  before: LeafFigures | null;
  after: LeafFigures | null;
}

export type LeafFigures = Pick<LeafScore, 'state' | 'points' | 'max'>;

/** Scores one agency by both sets at one instant; nothing of it is kept. */
export function compareCard(before: CriteriaSet | undefined, after: CriteriaSet, facts: CardFacts, asOf: Date): ComparedCard {
  const [old, now] = [before && scoreCard(before, facts, asOf), scoreCard(after, facts, asOf)];
  const leaves = comparedLeaves(before, old?.leaves ?? [], after, now.leaves);
  const gains = leaves.map((leaf) => new Decimal(leaf.after?.points ?? 0).minus(leaf.before?.points ?? 0));
  const sum = (chosen: readonly Decimal[]) => toPoints(chosen.reduce((total, gain) => total.plus(gain.abs()), new Decimal(0)));
  return {
    before: old && before ? boardCardOf(old, before) : null,
    after: boardCardOf(now, after),
    leaves,
    pointsWon: sum(gains.filter((gain) => gain.isPositive())),
    pointsLost: sum(gains.filter((gain) => gain.isNegative())),
  };
}

function boardCardOf({ index, tthcPercent, survey, penalty, total, band }: ReturnType<typeof scoreCard>, set: CriteriaSet): BoardCard {
  return { index, tthcPercent, surveyPercent: survey.percent, penalty, ...total, band, bandName: set.bands.find((one) => one.code === band)!.name };
}

function comparedLeaves(before: CriteriaSet | undefined, old: readonly LeafScore[], after: CriteriaSet, now: readonly LeafScore[]): ComparedLeaf[] {
  const scores = [new Map(old.map((leaf) => [leaf.leaf, leaf])), new Map(now.map((leaf) => [leaf.leaf, leaf]))] as const;
  const names = new Map([...(before?.leaves ?? []), ...after.leaves].map(({ code, name }) => [code, name]));
  return [...names].map(([code, name]) => ({ code, name, before: figuresOf(scores[0].get(code)), after: figuresOf(scores[1].get(code)) }))
    .filter(({ before: one, after: other }) => one?.state !== other?.state || one?.points !== other?.points || one?.max !== other?.max);
}

const figuresOf = (leaf: LeafScore | undefined): LeafFigures | null => leaf ? { state: leaf.state, points: leaf.points, max: leaf.max } : null;

/** The ranks of a group by both sets, in the order of the cards. */
export function compareRanks(cards: readonly Pick<ComparedCard, 'before' | 'after'>[]): { before: number | null; after: number }[] {
  const old = cards.every((card) => card.before !== null) ? ranksOf(cards.map((card) => card.before!)) : undefined;
  const now = ranksOf(cards.map((card) => card.after));
  return cards.map((_, index) => ({ before: old?.[index] ?? null, after: now[index]! }));
}
