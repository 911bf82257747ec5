import { describe, expect, it } from '@jest/globals';
import { WorkingCalendar } from '@cchc/kernel';
import { workingDaysLeft } from './working-days-left.js';

describe('working days left', () => {
  const calendar = new WorkingCalendar([{ date: '2021-04-21', kind: 'HOLIDAY' }]);
  const days = ['2021-12-31', '2021-03-17', '2021-02-26', '2021-03-08', '2021-03-08', '2021-03-13', '2021-04-22'];

  it('are those that the calendar counts for each day alone', () => {
    const left = workingDaysLeft('2021-03-08', days, calendar);
    expect(left.get('2021-03-17')).toBe(7);
    expect(left.get('2021-02-26')).toBe(-6);
    expect(left.get('2021-03-08')).toBe(0);
    for (const day of days) expect(left.get(day)).toBe(calendar.workingDaysBetween('2021-03-08', day));
  });
});
