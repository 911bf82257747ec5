import { describe, expect, it } from '@jest/globals';
import { keeps, leavesOf, sumOf } from './leaves.js';
import type { Card, Leaf } from './scorecard-queries.js';

const leaf = (state: string, points: string, max: string) => ({ state, points, max }) as Leaf;

describe('the leaves of a card', () => {
  const [full, part, pending] = [leaf('SCORED', '2.00', '2.00'), leaf('SCORED', '0.10', '1.00'), leaf('PENDING', '0.00', '3.00')] as const;

  it('are found in order and add up exactly', () => {
    const card = { fields: [{ criteria: [{ leaves: [full, part] }] }, { criteria: [{ leaves: [pending] }] }] } as unknown as Card;
    expect(leavesOf(card)).toEqual([full, part, pending]);
    expect(sumOf([part, leaf('SCORED', '0.20', '1.00'), full])).toBe('2.30');
  });

  it('are kept by what a reader looks for', () => {
    const kept = (['ALL', 'SCORED', 'PENDING', 'LOST'] as const).map((filter) => [full, part, pending].filter((one) => keeps(filter, one)).length);
    expect(kept).toEqual([3, 2, 1, 1]);
  });
});
