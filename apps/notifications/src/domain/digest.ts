import { localDateOf, type Instant, type LocalDate, type WorkingCalendar } from '@cchc/kernel';
import { lastDayInTime } from './reminder-schedule.js';
import type { ObligationClass } from './reminder-settings.js';

export interface OwedItem {
  obligationId: string;
  class: ObligationClass;
  code: string;
  title: string;
  agencyCode: string;
  agencyName: string;
  dueAt: Instant;
  assumed: boolean;
}

export type Urgency = 'OVERDUE' | 'DUE_TODAY' | 'UPCOMING';

export interface DigestLine extends OwedItem {
  urgency: Urgency;
  lastDay: LocalDate;
  /** Working days left (UPCOMING) or gone by (OVERDUE), never negative. */
  workingDays: number;
}

/** The present state of one thing owed, whatever rung of the ladder brought it up. */
export function digestLine(item: OwedItem, now: Instant, calendar: WorkingCalendar): DigestLine {
  const today = localDateOf(now);
  const lastDay = lastDayInTime(item.dueAt);
  if (now.getTime() >= item.dueAt.getTime()) {
    return { ...item, lastDay, urgency: 'OVERDUE', workingDays: calendar.workingDaysBetween(lastDay, today) };
  }
  const urgency = today === lastDay ? 'DUE_TODAY' : 'UPCOMING';
  return { ...item, lastDay, urgency, workingDays: calendar.workingDaysBetween(today, lastDay) };
}

/** One line a thing owed, however many reminders of it have piled up: the most pressing first. */
export function digestOf(items: readonly OwedItem[], now: Instant, calendar: WorkingCalendar): DigestLine[] {
  const unique = new Map(items.map((item) => [item.obligationId, item]));
  return [...unique.values()]
    .map((item) => digestLine(item, now, calendar))
    .sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || compare(a.code, b.code) || compare(a.agencyCode, b.agencyCode));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
