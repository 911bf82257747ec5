import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Turns } from './turns.js';

const turnsOf = (patienceMs = 60_000) => new Turns(patienceMs, () => new Error('waited for too long'));

describe('turns', () => {
  test('on one thing are taken one after the other, in order', async () => {
    const turns = turnsOf();
    const told: string[] = [];
    const work = (name: string) => async () => {
      told.push(`${name} begins`);
      await new Promise(setImmediate);
      told.push(`${name} ends`);
    };
    await Promise.all([turns.take('a', work('first')), turns.take('a', work('second')), turns.take('a', work('third'))]);
    expect(told).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
  });

  test('on different things do not wait for each other', async () => {
    const turns = turnsOf();
    let free: () => void = () => undefined;
    const held = turns.take('a', () => new Promise<void>((resolve) => { free = resolve; }));
    expect(await turns.take('b', () => Promise.resolve('done'))).toBe('done');
    free();
    await held;
  });

  test('a failure is its own; the next takes its turn all the same, and nothing is kept', async () => {
    const turns = turnsOf();
    const failed = turns.take('a', () => Promise.reject(new Error('refused')));
    const next = turns.take('a', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('refused');
    expect(await next).toBe('done');
    expect(turns.size).toBe(0);
  });

  test('who has waited for too long is given up and does no work', async () => {
    const turns = turnsOf(5);
    const slow = turns.take('a', () => pause(20, 'done'));
    let worked = false;
    await expect(turns.take('a', async () => { worked = true; })).rejects.toThrow('waited for too long');
    expect(await slow).toBe('done');
    expect(worked).toBe(false);
  });
});
