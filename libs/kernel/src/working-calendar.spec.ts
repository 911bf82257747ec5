import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { lastDayOf } from './deadline.js';
import { addDays } from './time.js';
import { WorkingCalendar, type CalendarDay } from './working-calendar.js';

const data = JSON.parse(readFileSync(new URL('../../../data/calendar.json', import.meta.url), 'utf8')) as { days: Record<string, CalendarDay[]> };
const calendar2021 = new WorkingCalendar(data.days['2021']!);
const calendar2026 = new WorkingCalendar(data.days['2026']!);

describe('Tết 2021: 10/2 (Wednesday) to 16/2 (Tuesday)', () => {
  it.each([
    ['2021-02-09', true],
    ['2021-02-10', false],
    ['2021-02-12', false],
    ['2021-02-13', false],
    ['2021-02-15', false],
    ['2021-02-16', false],
    ['2021-02-17', true],
  ])('%s is worked: %s', (day, worked) => expect(calendar2021.isWorkingDay(day)).toBe(worked));

  it('the first working day after New Year’s Eve is 17/2, the last before it 9/2', () => {
    expect(calendar2021.nextWorkingDay('2021-02-10')).toBe('2021-02-17');
    expect(calendar2021.previousWorkingDay('2021-02-16')).toBe('2021-02-09');
  });

  it('three working days back from 17/2 skip all of Tết', () => {
    expect(calendar2021.addWorkingDays('2021-02-17', -3)).toBe('2021-02-05');
    expect(calendar2021.addWorkingDays('2021-02-05', 3)).toBe('2021-02-17');
  });
});

describe('working days', () => {
  it('seven before the first quarter’s deadline (17/3/2021) is Monday 8/3', () => {
    expect(calendar2021.addWorkingDays('2021-03-17', -7)).toBe('2021-03-08');
  });

  it('zero days give the day itself, even a Sunday', () => {
    expect(calendar2021.addWorkingDays('2021-03-14', 0)).toBe('2021-03-14');
  });

  it('a Saturday made up is worked, the day swapped for it is not', () => {
    expect(calendar2026.isWorkingDay('2026-01-10')).toBe(true);
    expect(calendar2026.isWorkingDay('2026-01-02')).toBe(false);
    expect(calendar2026.workingDaysBetween('2026-01-01', '2026-01-10')).toBe(6);
  });

  it('counting there and adding back meet, both ways', () => {
    for (let day = '2021-01-25', n = 0; n < 40; n += 1, day = addDays(day, 1)) {
      const count = calendar2021.workingDaysBetween('2021-01-25', day);
      expect(calendar2021.workingDaysBetween(day, '2021-01-25')).toBe(0 - count);
      if (calendar2021.isWorkingDay(day)) expect(calendar2021.addWorkingDays('2021-01-25', count)).toBe(day);
    }
  });
});

describe('S5: a deadline on a day off moves by the policy', () => {
  const thirtiethOfApril = { date: '2021-04-30', kind: 'BY_DAY' } as const;

  it.each([
    ['NONE', '2021-04-30'],
    ['NEXT_WORKING_DAY', '2021-05-04'],
    ['PREVIOUS_WORKING_DAY', '2021-04-29'],
  ] as const)('%s → %s', (policy, last) => expect(lastDayOf(thirtiethOfApril, calendar2021, policy)).toBe(last));

  it('“before D” rolls D−1, not D', () => {
    expect(lastDayOf({ date: '2021-05-04', kind: 'BEFORE_DAY' }, calendar2021, 'PREVIOUS_WORKING_DAY')).toBe('2021-04-29');
    expect(lastDayOf({ date: '2021-05-04', kind: 'BEFORE_DAY' }, calendar2021, 'NEXT_WORKING_DAY')).toBe('2021-05-04');
  });
});
