import { describe, expect, it } from '@jest/globals';
import { figure, fromHundredths, hundredths, percent, pointsOf } from './figures.js';
import { calendarDay, day, dayWithWeekday, daysBetween, exactInstant, instant, lastInstant, timeOfDay } from './instants.js';

describe('figures as a Vietnamese reader expects them', () => {
  it.each([['0', '0'], ['1234567.50', '1.234.567,50'], ['-0.50', '−0,50'], ['999', '999'], [1000, '1.000'], ['12345678901234567890.123', '12.345.678.901.234.567.890,123']])('%s → %s', (text, shown) => {
    expect(figure(text)).toBe(shown);
  });

  it('leaves alone what is no figure', () => expect(figure('chưa có')).toBe('chưa có'));

  it('shows shares and points', () => {
    expect(percent('93.00')).toBe('93,00 %');
    expect(percent(null)).toBe('—');
    expect(pointsOf({ points: '2.79', max: '3.00' })).toBe('2,79/3,00');
  });

  it('adds hundredths exactly', () => {
    expect(['0.10', '0.20', '2.79', '-0.05'].map(hundredths)).toEqual([10, 20, 279, -5]);
    expect(fromHundredths(hundredths('0.10') + hundredths('0.20'))).toBe('0.30');
    expect([5, -5, 12345].map(fromHundredths)).toEqual(['0.05', '-0.05', '123.45']);
  });
});

describe('instants in the province’s time zone', () => {
  // 17:30 UTC is already the next day in Hậu Giang.
  const at = '2021-03-07T17:30:09.000Z';

  it('shows day and time', () => {
    expect([day(at), timeOfDay(at), instant(at), exactInstant(at)]).toEqual(['08/03/2021', '00:30', '00:30 08/03/2021', '00:30:09 08/03/2021']);
    expect(dayWithWeekday(at)).toBe('Thứ Hai, 08/03/2021');
    expect(day(lastInstant('2021-03-17T17:00:00.000Z'))).toBe('17/03/2021');
  });

  it('shows a calendar day as it stands, and counts days', () => {
    expect(calendarDay('2021-03-17')).toBe('17/03/2021');
    expect(daysBetween('2021-03-08', '2021-03-17')).toBe(9);
    expect(daysBetween('2021-03-18', '2021-03-17')).toBe(-1);
  });
});
