import { atLocalTime, localDateOf, type Instant, type LocalDate, type WorkingCalendar } from '@cchc/kernel';
import { isOwed, type Obligation } from './obligation.js';
import type { ReminderSettings } from './reminder-settings.js';

export interface PlannedReminder {
  /** Working days from the last day in time. */
  offset: number;
  dueAt: Instant;
}

/** A reminder as the ledger holds it; the cancelled ones are history and play no part in planning. */
export interface KnownReminder extends PlannedReminder {
  id: string;
  deadlineDate: LocalDate;
  state: 'PENDING' | 'TOLD';
}

export type CancelReason = 'met' | 'rescheduled' | 'settings-changed';

export interface ScheduleChange {
  cancel: { id: string; reason: CancelReason }[];
  add: PlannedReminder[];
}

/** `dueAt` is 24:00 of the last day in time, so that day is the one just before it. */
export const lastDayInTime = (dueAt: Instant): LocalDate => localDateOf(new Date(dueAt.getTime() - 1));

/** Every rung of the ladder, on working days only: a last day that is a day off is announced on the working day before. */
export function scheduleOf(dueAt: Instant, calendar: WorkingCalendar, settings: ReminderSettings): PlannedReminder[] {
  const lastDay = lastDayInTime(dueAt);
  const dayOf = (offset: number): LocalDate =>
    offset === 0 ? calendar.previousWorkingDay(lastDay) : calendar.addWorkingDays(lastDay, offset);
  return settings.steps
    .map(({ offset }) => ({ offset, dueAt: atLocalTime(dayOf(offset), settings.at) }))
    .sort((a, b) => a.offset - b.offset);
}

/**
 * What must change in the ledger so that it fits the obligation, whose own schedule is `wanted`. A rung that has been told for this deadline is never
 * planned again, whatever moved; another deadline (an extension) is another ladder.
 */
export function scheduleChange(
  obligation: Obligation,
  known: readonly KnownReminder[],
  wanted: readonly PlannedReminder[],
): ScheduleChange {
  const pending = known.filter((reminder) => reminder.state === 'PENDING');
  if (!isOwed(obligation)) return { cancel: pending.map(({ id }) => ({ id, reason: 'met' as const })), add: [] };
  const current = known.filter((reminder) => reminder.deadlineDate === obligation.deadlineDate);
  const kept = current.filter((reminder) => reminder.state === 'TOLD' || wanted.some((plan) => isSame(plan, reminder)));
  return {
    cancel: pending
      .filter((reminder) => !kept.includes(reminder))
      .map(({ id, offset }) => ({ id, reason: wanted.some((plan) => plan.offset === offset) ? 'rescheduled' : 'settings-changed' })),
    add: wanted.filter((plan) => !kept.some((reminder) => reminder.offset === plan.offset)),
  };
}

const isSame = (a: PlannedReminder, b: PlannedReminder): boolean => a.offset === b.offset && a.dueAt.getTime() === b.dueAt.getTime();
