import { describe, expect, it } from '@jest/globals';
import { groupByUrgency, SOON_IN_WORKING_DAYS, urgencyOf } from './group-by-urgency.js';

type Owed = Parameters<typeof urgencyOf>[0] & { code?: string };
const owed = (status: Owed['status'], daysLeft: number | null, more: Partial<Owed> = {}): Owed =>
  ({ status, daysLeft, dueAt: '2021-03-17T17:00:00.000Z', metAt: null, ...more });

describe('the urgency of an obligation', () => {
  it.each([
    [owed('OVERDUE', -1), 'OVERDUE'], [owed('OVERDUE', 0), 'OVERDUE'], [owed('OPEN', 0), 'DUE_SOON'],
    [owed('OPEN', SOON_IN_WORKING_DAYS), 'DUE_SOON'], [owed('OPEN', SOON_IN_WORKING_DAYS + 1), 'LATER'],
    [owed('MET', null), 'DONE'], [owed('LATE', null), 'DONE'],
  ])('%j is %s', (obligation, urgency) => expect(urgencyOf(obligation)).toBe(urgency));

  it('puts the nearest deadline first and what was done last on top of the done', () => {
    const groups = groupByUrgency([
      owed('OPEN', 20, { code: 'late', dueAt: '2021-06-17T17:00:00.000Z' }), owed('OPEN', 12, { code: 'early', dueAt: '2021-05-01T17:00:00.000Z' }),
      owed('MET', null, { code: 'first', metAt: '2021-01-01T00:00:00.000Z' }), owed('LATE', null, { code: 'second', metAt: '2021-02-01T00:00:00.000Z' }),
    ]);
    expect(groups.LATER.map(({ code }) => code)).toEqual(['early', 'late']);
    expect(groups.DONE.map(({ code }) => code)).toEqual(['second', 'first']);
    expect([groups.OVERDUE, groups.DUE_SOON]).toEqual([[], []]);
  });
});
