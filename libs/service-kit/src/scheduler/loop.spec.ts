import { describe, expect, it } from '@jest/globals';
import { Loop } from './loop.js';

describe('a loop of scheduled work', () => {
  it('goes on at once while there is something to do', async () => {
    const left = [2, 1, 0];
    const empty = signal();
    const loop = new Loop(async () => {
      const done = left.shift() ?? 0;
      if (left.length === 0) empty.give();
      return done;
    }, 3_600_000);
    loop.start();
    await empty.given;
    await loop.stop();
    expect(left).toEqual([]);
  });

  it('looks early when woken, also when woken in the middle of a step', async () => {
    let steps = 0;
    const second = signal();
    const third = signal();
    const loop: Loop = new Loop(async () => {
      steps += 1;
      if (steps === 1) loop.wake();
      if (steps === 2) second.give();
      if (steps === 3) third.give();
      return 0;
    }, 3_600_000);
    loop.start();
    await second.given;
    setImmediate(() => loop.wake());
    await third.given;
    await loop.stop();
    expect(steps).toBe(3);
  });

  it('waits for the step in flight when stopped', async () => {
    const finish = signal();
    let finished = false;
    const loop = new Loop(async () => {
      await finish.given;
      finished = true;
      return 1;
    }, 1);
    loop.start();
    const stopped = loop.stop();
    finish.give();
    await stopped;
    expect(finished).toBe(true);
  });
});

function signal(): { given: Promise<void>; give(): void } {
  let give!: () => void;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
}
