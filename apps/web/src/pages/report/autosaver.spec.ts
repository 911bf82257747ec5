import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Autosaver, type Failure, type SaveState } from './autosaver.js';
import type { ReportContent } from './report-cell.js';

const content = (a: number): ReportContent => ({ values: { a }, notApplicable: {} });
const START = { content: content(1), version: 4 };

function started(answers: (number | Failure)[]) {
  const sent: [ReportContent, number][] = [];
  const states: SaveState['kind'][] = [];
  const saver = new Autosaver(START, {
    send: async (what, version) => {
      sent.push([what, version]);
      const answer = answers.shift()!;
      if (typeof answer === 'number') return answer;
      throw new Error(answer);
    },
    failureOf: (error) => (error as Error).message as Failure,
    tell: ({ kind }) => states.push(kind),
    pause: { typing: 100, retry: 1_000 },
  });
  return { saver, sent, states };
}

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

describe('autosave', () => {
  it('waits for a pause in typing and sends the last word only, over the version that was seen', async () => {
    const { saver, sent, states } = started([5, 6]);
    saver.changed(content(2));
    await jest.advanceTimersByTimeAsync(90);
    saver.changed(content(3));
    await jest.advanceTimersByTimeAsync(90);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(10);
    expect(sent).toEqual([[content(3), 4]]);
    expect(states).toEqual(['WAITING', 'SAVING', 'SAVED']);
    saver.changed(content(4));
    await jest.advanceTimersByTimeAsync(100);
    expect(sent[1]).toEqual([content(4), 5]);
    expect(saver.saved).toEqual({ content: content(4), version: 6 });
  });

  it('sends nothing when a change was taken back', async () => {
    const { saver, sent, states } = started([]);
    saver.changed(content(2));
    saver.changed(content(1));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([]);
    expect(states).toEqual(['WAITING', 'SAVED']);
  });

  it('one request at a time: what was typed meanwhile follows', async () => {
    const { saver, sent } = started([5, 6]);
    saver.changed(content(2));
    jest.advanceTimersByTime(100);
    saver.changed(content(3));
    expect(sent).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([[content(2), 4], [content(3), 5]]);
  });

  it('without an answer it tries again by itself, with what is newest', async () => {
    const { saver, sent, states } = started(['OFFLINE', 5]);
    saver.changed(content(2));
    await jest.advanceTimersByTimeAsync(100);
    expect(states.at(-1)).toBe('OFFLINE');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
    expect(states.at(-1)).toBe('SAVED');
  });

  it('a refusal waits for the next change', async () => {
    const { saver, sent, states } = started(['REFUSED', 5]);
    saver.changed(content(2));
    await jest.advanceTimersByTimeAsync(5_000);
    expect([sent.length, states.at(-1)]).toEqual([1, 'REFUSED']);
    saver.changed(content(3));
    await jest.advanceTimersByTimeAsync(100);
    expect([sent.length, states.at(-1)]).toEqual([2, 'SAVED']);
  });

  it('a conflict stops it until a person has decided', async () => {
    const { saver, sent, states } = started(['CONFLICT', 10]);
    saver.changed(content(2));
    await jest.advanceTimersByTimeAsync(100);
    saver.changed(content(3));
    await jest.advanceTimersByTimeAsync(5_000);
    expect([sent.length, states.at(-1)]).toEqual([1, 'CONFLICT']);
    saver.rebase({ content: content(9), version: 9 }, content(3));
    await jest.advanceTimersByTimeAsync(0);
    expect(sent[1]).toEqual([content(3), 9]);
    expect(saver.saved.version).toBe(10);
  });

  it('taking the other person’s figures leaves nothing to save', async () => {
    const { saver, sent, states } = started(['CONFLICT']);
    saver.changed(content(2));
    await jest.advanceTimersByTimeAsync(100);
    saver.rebase({ content: content(9), version: 9 }, content(9));
    await jest.advanceTimersByTimeAsync(5_000);
    expect([sent.length, states.at(-1)]).toEqual([1, 'SAVED']);
  });

  it('flushes at once, and says whether all is saved', async () => {
    const { saver, sent } = started([5, 'OFFLINE']);
    expect(await saver.flush()).toBe(true);
    saver.changed(content(2));
    expect(await saver.flush()).toBe(true);
    expect(sent).toHaveLength(1);
    saver.changed(content(3));
    expect(await saver.flush()).toBe(false);
  });

  it('a page that goes saves what is left, and then keeps quiet', async () => {
    const { saver, sent, states } = started([5]);
    saver.changed(content(2));
    await saver.leavePage();
    saver.changed(content(3));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([[content(2), 4]]);
    expect(states.at(-1)).toBe('SAVED');
  });

  it('a page that has come back goes on saving', async () => {
    const { saver, sent } = started([5]);
    const left = saver.leavePage();
    saver.enterPage();
    await left;
    saver.changed(content(2));
    await jest.advanceTimersByTimeAsync(100);
    expect(sent).toHaveLength(1);
  });
});
