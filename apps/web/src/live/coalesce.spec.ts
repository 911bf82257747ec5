import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { coalesce } from './coalesce.js';

describe('coalescing what arrives', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const given = () => {
    const flushed: string[][] = [];
    return { flushed, stream: coalesce<string>((items) => flushed.push([...items]), 400) };
  };

  it('lets the first through at once and keeps a burst for one later call', () => {
    const { flushed, stream } = given();
    for (const item of ['a', 'b', 'b', 'c']) stream.add(item);
    expect(flushed).toEqual([['a']]);
    jest.advanceTimersByTime(400);
    expect(flushed).toEqual([['a'], ['b', 'c']]);
  });

  it('is at once again after a rest, and never calls for nothing', () => {
    const { flushed, stream } = given();
    stream.add('a');
    jest.advanceTimersByTime(5_000);
    stream.add('b');
    expect(flushed).toEqual([['a'], ['b']]);
  });

  it('stops', () => {
    const { flushed, stream } = given();
    stream.add('a');
    stream.add('b');
    stream.stop();
    jest.advanceTimersByTime(5_000);
    expect(flushed).toEqual([['a']]);
  });
});
