import { describe, expect, it } from '@jest/globals';
import { backOff, delayAfter, fastPause } from './retry-ladder.js';

describe('the ladder of retries', () => {
  it('climbs five delays and ends', () => {
    expect([0, 1, 2, 3, 4, 5].map(delayAfter)).toEqual(['5s', '30s', '2m', '10m', '1h', undefined]);
  });

  it('pauses longer before each fast retry, and less than half a second in all', () => {
    const longest = [1, 2, 3].map((round) => fastPause(round, () => 1));
    const shortest = [1, 2, 3].map((round) => fastPause(round, () => 0));
    expect(longest).toEqual([90, 180, 360]);
    expect(shortest).toEqual([30, 60, 120]);
  });

  it('backs off to its limit, spread by a quarter', () => {
    expect(backOff(0, 5_000, () => 0.5)).toBe(100);
    expect(backOff(3, 5_000, () => 0.5)).toBe(800);
    expect(backOff(1_000, 5_000, () => 0)).toBe(3_750);
    expect(backOff(1_000, 5_000, () => 1)).toBe(6_250);
  });
});
