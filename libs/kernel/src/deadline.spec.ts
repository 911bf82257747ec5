import { describe, expect, it } from '@jest/globals';
import { dueInstantOf, judge } from './deadline.js';
import { addDays, atLocalTime, daysBetween, endOfDay, isLocalDate, localDateOf, startOfDay, weekdayOf } from './time.js';
import { WorkingCalendar } from './working-calendar.js';

const plain = new WorkingCalendar([]);
const due = (date: string, kind: 'BY_DAY' | 'BEFORE_DAY') => dueInstantOf({ date, kind }, plain, 'NEXT_WORKING_DAY');

describe('the words of a deadline', () => {
  it('“chậm nhất ngày 17/3” lasts to 24:00 of the day, in Vietnam', () => {
    expect(due('2021-03-17', 'BY_DAY').toISOString()).toBe('2021-03-17T17:00:00.000Z');
  });

  it('“trước ngày 17/3” ends a day earlier: the day itself is late', () => {
    const before = due('2021-03-17', 'BEFORE_DAY');
    expect(before.toISOString()).toBe('2021-03-16T17:00:00.000Z');
    expect(judge(atLocalTime('2021-03-17', '00:00'), before)).toBe('LATE');
  });

  it('23:59:59.999 is on time, 24:00 is late', () => {
    const at = due('2026-12-15', 'BY_DAY');
    expect(judge(new Date(at.getTime() - 1), at)).toBe('ON_TIME');
    expect(judge(at, at)).toBe('LATE');
  });
});

describe('S7: leap day and turn of the year', () => {
  it('29 February is a day in 2024 and none in 2021', () => {
    expect(isLocalDate('2024-02-29')).toBe(true);
    expect(isLocalDate('2021-02-29')).toBe(false);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2021-02-28', 1)).toBe('2021-03-01');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(due('2024-02-29', 'BY_DAY').toISOString()).toBe('2024-02-29T17:00:00.000Z');
  });

  it('31/12 23:59 in Vietnam still belongs to the old year', () => {
    const at = atLocalTime('2021-12-31', '23:59');
    expect(localDateOf(at)).toBe('2021-12-31');
    expect(localDateOf(new Date(at.getTime() + 60_000))).toBe('2022-01-01');
    expect(endOfDay('2021-12-31')).toEqual(startOfDay('2022-01-01'));
    expect(judge(at, due('2021-12-31', 'BY_DAY'))).toBe('ON_TIME');
  });

  it('a day of the week needs no clock', () => {
    expect(weekdayOf('2021-03-08')).toBe(1);
    expect(weekdayOf('2021-03-14')).toBe(7);
  });

  it.each(['2021-13-01', '2021-3-8', '08/03/2021', '2021-04-31', '', 20210308, null])('%p is no day', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  it('a day that does not exist is refused, not shifted', () => {
    expect(() => startOfDay('2021-02-29')).toThrow(RangeError);
    expect(() => atLocalTime('2021-03-08', '25:00')).toThrow(RangeError);
  });
});
