import { describe, expect, it } from '@jest/globals';
import { movementOf, type YearResult } from './index-movement.js';

const of = (year: number, index: string | null, rank: number | null = null): YearResult => ({ year, index, rank, group: null, source: 'x' });

describe('the movement of an index', () => {
  it('is against the last year before that says something of the province', () => {
    const results = [of(2021, '87.61', 15), of(2020, null), of(2019, '86.02', 8), of(2022, '90', 1)];
    expect(movementOf(results, 2021)).toMatchObject({ result: { year: 2021 }, previous: { year: 2019 }, change: '1.59', rankChange: -7 });
    expect(movementOf(results, 2022)).toMatchObject({ previous: { year: 2021 }, change: '2.39', rankChange: 14 });
  });

  it('is unknown where one side says nothing, and for a first year', () => {
    expect(movementOf([of(2021, null), of(2019, '80', 3)], 2021)).toMatchObject({ change: null, rankChange: null, previous: { year: 2019 } });
    expect(movementOf([of(2019, '80', 3)], 2019)).toMatchObject({ previous: null, change: null });
    expect(movementOf([], 2021)).toEqual({ result: null, previous: null, change: null, rankChange: null });
  });
});
