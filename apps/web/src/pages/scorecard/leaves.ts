import { fromHundredths, hundredths } from '../../format/figures.js';
import type { Card, Leaf } from './scorecard-queries.js';

export type Filter = 'ALL' | 'SCORED' | 'PENDING' | 'LOST';

/** Every leaf of a card, in the order of the criteria set. */
export const leavesOf = ({ fields }: Card): Leaf[] => fields.flatMap(({ criteria }) => criteria.flatMap(({ leaves }) => leaves));

/** The leaves' own sum, exactly; it must be the card's total. */
export const sumOf = (leaves: readonly Leaf[]): string => fromHundredths(leaves.reduce((sum, { points }) => sum + hundredths(points), 0));

/** Whether a filter keeps a leaf; `LOST` are those that were scored below their maximum. */
export function keeps(filter: Filter, { state, points, max }: Leaf): boolean {
  if (filter === 'ALL') return true;
  if (filter === 'LOST') return state === 'SCORED' && hundredths(points) < hundredths(max);
  return state === filter;
}
