import { addDays, endOfDay, type Instant, type LocalDate } from './time.js';
import type { RollPolicy, WorkingCalendar } from './working-calendar.js';

/** "chậm nhất/đến hết ngày D" is BY_DAY; "trước ngày D" is BEFORE_DAY; a period's last day is BY_DAY too (`data/calendar.json`). */
export type DeadlineKind = 'BY_DAY' | 'BEFORE_DAY';

export type Timeliness = 'ON_TIME' | 'LATE';

export interface Deadline {
  date: LocalDate;
  kind: DeadlineKind;
}

/** The last day on which a thing is still in time, after the roll policy. */
export function lastDayOf(deadline: Deadline, calendar: WorkingCalendar, policy: RollPolicy): LocalDate {
  const day = deadline.kind === 'BEFORE_DAY' ? addDays(deadline.date, -1) : deadline.date;
  return calendar.roll(day, policy);
}

/** 24:00 in Vietnam of the last day in time. What happens before this instant is on time; at it, late. */
export function dueInstantOf(deadline: Deadline, calendar: WorkingCalendar, policy: RollPolicy): Instant {
  return endOfDay(lastDayOf(deadline, calendar, policy));
}

/** `dueAt` is 24:00 of the last day: 23:59:59.999 is on time, 00:00:00.000 of the next day is late. */
export const judge = (at: Instant, dueAt: Instant): Timeliness => (at.getTime() < dueAt.getTime() ? 'ON_TIME' : 'LATE');
