import { describe, expect, it } from '@jest/globals';
import { eventually } from '@cchc/testing';
import { Repeating } from './repeating.js';

describe('repeated work', () => {
  it('goes on after a turn that failed, and tells of it', async () => {
    let turns = 0;
    const failures: string[] = [];
    const repeating = new Repeating(async () => {
      turns += 1;
      if (turns === 1) throw new Error('the first turn');
    }, 1, ({ message }) => failures.push(message));
    repeating.start();
    await eventually('there was a turn after the failed one', () => expect(turns).toBeGreaterThan(1));
    await repeating.stop();
    expect(failures).toEqual(['the first turn']);
  });

  it('ends with the turn in flight, and has none after it', async () => {
    let begun = 0;
    let ended = 0;
    let finish!: () => void;
    const finishing = new Promise<void>((resolve) => (finish = resolve));
    const repeating = new Repeating(async () => {
      begun += 1;
      await finishing;
      ended += 1;
    }, 1, () => undefined);
    repeating.start();
    await eventually('a turn has begun', () => expect(begun).toBe(1));
    const stopped = repeating.stop();
    finish();
    await stopped;
    expect([begun, ended]).toEqual([1, 1]);
  });
});
