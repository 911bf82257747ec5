import { Decimal } from '@cchc/kernel';
import { leavesOf, type CriteriaSet, type Leaf } from '../criteria/criteria-set.js';
import { share, type Share } from '../score-card.js';
import type { LeafScore } from '../score-leaf.js';

export const LEVELS = ['FIELD', 'CRITERION', 'LEAF'] as const;
export type Level = (typeof LEVELS)[number];

/** A field, a criterion or a leaf of the province's index. Points as text with two decimals. */
export interface Component extends Share {
  code: string;
  name: string;
  level: Level;
  /** Points of leaves that nobody has scored yet. */
  open: string;
  /** Of what is scored, less than the threshold was reached. */
  weak: boolean;
  leaves: readonly Leaf[];
}

/** Every component, each field before its criteria and each criterion before its leaves. `weakBelow` in percent. */
export function componentsOf({ fields }: CriteriaSet, scores: readonly LeafScore[], weakBelow: Decimal): Component[] {
  const byLeaf = new Map(scores.map((score) => [score.leaf, score]));
  const of = (level: Level, { code, name }: { code: string; name: string }, leaves: readonly Leaf[]): Component =>
    ({ code, name, level, ...standingOf(leaves.map((leaf) => byLeaf.get(leaf.code)!), weakBelow), leaves });
  return fields.flatMap((field) => [
    of('FIELD', field, leavesOf(field)),
    ...field.criteria.flatMap((criterion) => [of('CRITERION', criterion, criterion.leaves), ...criterion.leaves.map((leaf) => of('LEAF', leaf, [leaf]))]),
  ]);
}

/** What is open makes nothing weak: only what is scored is judged. */
export function standingOf(scores: readonly LeafScore[], weakBelow: Decimal): Share & { open: string; weak: boolean } {
  const scored = share(scores.filter(({ state }) => state === 'SCORED'));
  const open = share(scores.filter(({ state }) => state === 'PENDING')).max;
  return { ...share(scores), open, weak: new Decimal(scored.max).greaterThan(0) && new Decimal(scored.percent).lessThan(weakBelow) };
}
