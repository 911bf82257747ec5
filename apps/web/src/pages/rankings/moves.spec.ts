import { describe, expect, it } from '@jest/globals';
import { movesBetween, sharedRanks, type Row } from './moves.js';

const row = (agencyCode: string, rank: number | null, index: string) => ({ agencyCode, shortName: `Tên ${agencyCode}`, rank, index }) as Row;

describe('who moved', () => {
  it('gained, lost, or only changed the index', () => {
    const before = [row('A', 1, '10.00'), row('B', 2, '9.00'), row('C', 3, '8.00')];
    const after = [row('C', 1, '11.00'), row('A', 2, '10.00'), row('B', 3, '9.50')];
    expect(movesBetween(before, after)).toEqual([
      { agencyCode: 'C', name: 'Tên C', index: { from: '8.00', to: '11.00' }, gained: 2, rank: 1 },
      { agencyCode: 'A', name: 'Tên A', index: { from: '10.00', to: '10.00' }, gained: -1, rank: 2 },
      { agencyCode: 'B', name: 'Tên B', index: { from: '9.00', to: '9.50' }, gained: -1, rank: 3 },
    ]);
  });

  it('is nobody when nothing changed, and not who is new', () => {
    expect(movesBetween([row('A', 1, '1.00')], [row('A', 1, '1.00'), row('B', 2, '0.50')])).toEqual([]);
  });

  it('shows a new index where ranks are hidden', () => {
    expect(movesBetween([row('A', null, '1.00')], [row('A', null, '2.00')])).toMatchObject([{ gained: 0, rank: null }]);
  });
});

it('a rank is shared by two or more', () => {
  expect([...sharedRanks([row('A', 1, '1'), row('B', 1, '1'), row('C', 1, '1'), row('D', 4, '0'), row('E', null, '0')])]).toEqual([1]);
});
