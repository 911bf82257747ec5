import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TokenBuckets } from './token-bucket.js';

describe('a bucket', () => {
  test('gives its burst at once, then one a refill', () => {
    const buckets = new TokenBuckets({ perSecond: 2, burst: 3 });
    expect([0, 0, 0, 0].map(() => buckets.take('a', 0))).toEqual([0, 0, 0, 1]);
    expect(buckets.take('a', 499)).toBe(1);
    expect(buckets.take('a', 500)).toBe(0);
    expect(buckets.take('a', 500)).toBe(1);
  });

  test('is each key’s own', () => {
    const buckets = new TokenBuckets({ perSecond: 1, burst: 1 });
    expect([buckets.take('a', 0), buckets.take('b', 0), buckets.take('a', 0)]).toEqual([0, 0, 1]);
  });

  test('says truly how long to wait', () => {
    const buckets = new TokenBuckets({ perSecond: 0.1, burst: 1 });
    buckets.take('a', 0);
    expect(buckets.take('a', 0)).toBe(10);
    expect(buckets.take('a', 10_000)).toBe(0);
  });

  test('never gives more than burst plus refill, whatever the rhythm', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 2_000 }), { minLength: 1, maxLength: 200 }), (gaps) => {
      const buckets = new TokenBuckets({ perSecond: 5, burst: 10 });
      let now = 0;
      const given = gaps.filter((gap) => buckets.take('a', (now += gap)) === 0).length;
      expect(given).toBeLessThanOrEqual(10 + (now / 1000) * 5);
    }));
  });

  test('strangers do not fill the memory; who is busy now is remembered longest', () => {
    const buckets = new TokenBuckets({ perSecond: 1, burst: 2 }, 100);
    for (let index = 0; index < 1_000; index++) {
      buckets.take(`stranger ${index}`, index);
      buckets.take('busy', index);
      expect(buckets.size).toBeLessThanOrEqual(100);
    }
    expect(buckets.take('busy', 1_000)).toBe(1);
  });
});
