import { describe, expect, test } from '@jest/globals';
import { endOfDay, WorkingCalendar, type CalendarDay } from '@cchc/kernel';
import { unseen, type Obligation } from './obligation.js';
import { scheduleChange, scheduleOf, type KnownReminder } from './reminder-schedule.js';
import type { ReminderSettings } from './reminder-settings.js';

const TET_2021: CalendarDay[] = ['2021-02-10', '2021-02-11', '2021-02-12', '2021-02-13', '2021-02-14', '2021-02-15', '2021-02-16'].map(
  (date) => ({ date, kind: 'HOLIDAY' }),
);
const calendar = new WorkingCalendar(TET_2021);
const settings: ReminderSettings = {
  class: 'REPORT', at: '08:00', assumed: true, version: 1,
  steps: [-7, -3, -1, 0, 1, 2, 3, 5].map((offset) => ({ offset, audience: [{ role: 'OFFICER', agency: 'OWN' }] })),
};

const owedBy = (deadlineDate: string, change: Partial<Obligation> = {}): Obligation => ({
  ...unseen({ obligationId: 'o1', year: 2021, class: 'REPORT', code: '2021-Q1', agencyCode: 'STC' }),
  title: 'Báo cáo CCHC quý I năm 2021', deadlineDate, dueAt: endOfDay(deadlineDate), deadlineVersion: 1, stateVersion: 1, ...change,
});

const planned = (lastDay: string, days = calendar) =>
  Object.fromEntries(scheduleOf(endOfDay(lastDay), days, settings).map(({ offset, dueAt }) => [offset, dueAt.toISOString()]));

const change = (obligation: Obligation, ledger: KnownReminder[], days = calendar, ladder = settings) =>
  scheduleChange(obligation, ledger, scheduleOf(obligation.dueAt!, days, ladder));

const known = (obligation: Obligation, told: number[]): KnownReminder[] =>
  scheduleOf(obligation.dueAt!, calendar, settings).map(({ offset, dueAt }) => ({
    id: `r${offset}`, offset, dueAt, deadlineDate: obligation.deadlineDate!, state: told.includes(offset) ? 'TOLD' : 'PENDING',
  }));

describe('the schedule of reminders', () => {
  test('counts working days, and rings at 08:00 in Vietnam', () => {
    expect(planned('2021-03-17')).toEqual({
      '-7': '2021-03-08T01:00:00.000Z', '-3': '2021-03-12T01:00:00.000Z', '-1': '2021-03-16T01:00:00.000Z', '0': '2021-03-17T01:00:00.000Z',
      '1': '2021-03-18T01:00:00.000Z', '2': '2021-03-19T01:00:00.000Z', '3': '2021-03-22T01:00:00.000Z', '5': '2021-03-24T01:00:00.000Z',
    });
  });

  test('steps over the Tết holidays', () => {
    const plan = planned('2021-02-18');
    expect(plan['-1']).toBe('2021-02-17T01:00:00.000Z');
    expect(plan['-3']).toBe('2021-02-08T01:00:00.000Z');
    expect(plan['-7']).toBe('2021-02-02T01:00:00.000Z');
  });

  test('announces a last day that is a day off on the working day before it', () => {
    expect(planned('2021-02-14')['0']).toBe('2021-02-09T01:00:00.000Z');
    expect(planned('2021-02-14')['1']).toBe('2021-02-17T01:00:00.000Z');
  });

  test('S7: crosses the end of the year', () => {
    const plan = planned('2021-12-31');
    expect(plan['0']).toBe('2021-12-31T01:00:00.000Z');
    expect(plan['1']).toBe('2022-01-03T01:00:00.000Z');
  });

  test('S7: a make-up Saturday is a working day', () => {
    const made = new WorkingCalendar([...TET_2021, { date: '2021-03-13', kind: 'MAKEUP_WORK' }]);
    expect(planned('2021-03-17', made)['-3']).toBe('2021-03-13T01:00:00.000Z');
  });
});

describe('what changes in the ledger', () => {
  test('a new obligation gets every rung', () => {
    const changed = change(owedBy('2021-03-17'), []);
    expect(changed.cancel).toEqual([]);
    expect(changed.add.map((plan) => plan.offset)).toEqual([-7, -3, -1, 0, 1, 2, 3, 5]);
  });

  test('planning twice changes nothing', () => {
    const obligation = owedBy('2021-03-17');
    expect(change(obligation, known(obligation, [-7]))).toEqual({ cancel: [], add: [] });
  });

  test('what is met loses its pending rungs and keeps its history', () => {
    const obligation = owedBy('2021-03-17', { met: true });
    const changed = change(obligation, known(obligation, [-7, -3]));
    expect(changed.add).toEqual([]);
    expect(changed.cancel).toHaveLength(6);
    expect(changed.cancel.every(({ id, reason }) => reason === 'met' && id !== 'r-7' && id !== 'r-3')).toBe(true);
  });

  test('what is owed again is planned again, but never what was told', () => {
    const obligation = owedBy('2021-03-17');
    const told = known(obligation, [-7, -3]).filter((reminder) => reminder.state === 'TOLD');
    expect(change(obligation, told).add.map((plan) => plan.offset)).toEqual([-1, 0, 1, 2, 3, 5]);
  });

  test('S5: a new day off moves the pending rungs and repeats none', () => {
    const obligation = owedBy('2021-03-17');
    const swapped = new WorkingCalendar([...TET_2021, { date: '2021-03-15', kind: 'SWAP_OFF' }]);
    const changed = change(obligation, known(obligation, [-7]), swapped);
    expect(changed.add.map(({ offset, dueAt }) => [offset, dueAt.toISOString()])).toEqual([[-3, '2021-03-11T01:00:00.000Z']]);
    expect(changed.cancel).toEqual([{ id: 'r-3', reason: 'rescheduled' }]);
  });

  test('S6: an extension after T−1 cancels the old ladder and plans the new deadline\'s own', () => {
    const before = known(owedBy('2021-03-17'), [-7, -3, -1]);
    const changed = change(owedBy('2021-03-31'), before);
    expect(changed.cancel.map(({ id }) => id)).toEqual(['r0', 'r1', 'r2', 'r3', 'r5']);
    expect(changed.cancel.every(({ reason }) => reason === 'rescheduled')).toBe(true);
    expect(changed.add.map((plan) => plan.offset)).toEqual([-7, -3, -1, 0, 1, 2, 3, 5]);
    expect(changed.add[0]!.dueAt.toISOString()).toBe('2021-03-22T01:00:00.000Z');
  });

  test('new settings drop the rungs they no longer know', () => {
    const obligation = owedBy('2021-03-17');
    const shorter = { ...settings, steps: settings.steps.filter((step) => step.offset !== 5) };
    expect(change(obligation, known(obligation, []), calendar, shorter)).toEqual({ cancel: [{ id: 'r5', reason: 'settings-changed' }], add: [] });
  });
});
