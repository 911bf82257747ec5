import { Decimal, toPoints } from '@cchc/kernel';
import type { CriteriaSet, Leaf } from '../criteria/criteria-set.js';
import type { CardFacts } from '../facts/card-facts.js';
import { award, type Award } from '../measuring/award.js';
import { viewOf, type CardView } from '../measuring/card-view.js';
import { measureLeaf } from '../measuring/measure-leaf.js';

/** Points by leaf, rounded as the card rounds them. */
export type Worth = ReadonlyMap<string, Decimal>;

/** What leaves are worth at best: by the tasks as they stand, and by the best that reports still to come can bring. */
export function worthOf(leaves: readonly Leaf[], set: CriteriaSet, facts: CardFacts, asOf: Date): Worth {
  const view = viewOf(set, facts, asOf);
  return new Map(leaves.map((leaf) => [leaf.code, new Decimal(toPoints(worth(leaf, view)))]));
}

function worth(leaf: Leaf, view: CardView): Decimal {
  const { measure, open } = measureLeaf(leaf.autoSource!, view);
  const now = measure && award(leaf, measure);
  if (now?.state === 'NOT_APPLICABLE') return new Decimal(0);
  const byTasks = leaf.autoSource!.from.startsWith('task-');
  if (byTasks || !open) return pointsOf(now);
  return open === 'FULL' ? leaf.maxScore : Decimal.max(pointsOf(now), pointsOf(award(leaf, open)));
}

const pointsOf = (given: Award | undefined): Decimal => (given?.state === 'SCORED' ? given.points : new Decimal(0));
