import { describe, expect, it } from '@jest/globals';
import type { WindowTallyV1 } from '@cchc/contracts';
import { partsOf } from './checkpoint-publisher.js';

const tally = (from: string, routingKey: string): WindowTallyV1 => ({ from, to: `${from}+`, routingKey, count: 1, xor: '0'.repeat(32) });
const tallies = [tally('09:00', 'a'), tally('09:00', 'b'), tally('09:05', 'a'), tally('09:05', 'b'), tally('09:05', 'c'), tally('09:20', 'a')];

describe('a checkpoint that is too long', () => {
  it('is told in parts that meet between windows and leave nothing out', () => {
    const parts = partsOf(tallies, '08:00', '10:00', 4);
    expect(parts.map(({ from, to, tallies: told }) => [from, to, told.length])).toEqual([['08:00', '09:05', 2], ['09:05', '10:00', 4]]);
    expect(parts.flatMap(({ tallies: told }) => told)).toEqual(tallies);
  });

  it('is one part while it is short, even of nothing', () => {
    expect(partsOf(tallies, '08:00', '10:00', 6)).toEqual([{ from: '08:00', to: '10:00', tallies }]);
    expect(partsOf([], '08:00', '10:00')).toEqual([{ from: '08:00', to: '10:00', tallies: [] }]);
  });
});
