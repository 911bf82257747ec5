import type { LocalDate, WorkingCalendar } from '@cchc/kernel';

/**
 * Working days after `today` up to each day, negative for days gone by. Walks the calendar once from the earliest to the
 * latest, since a list of obligations asks for hundreds of days of which few differ.
 */
export function workingDaysLeft(today: LocalDate, days: readonly LocalDate[], calendar: WorkingCalendar): ReadonlyMap<LocalDate, number> {
  const counts = new Map<LocalDate, number>();
  let previous: LocalDate | undefined;
  let count = 0;
  for (const day of [...new Set([today, ...days])].sort()) {
    if (previous) count += calendar.workingDaysBetween(previous, day);
    counts.set(day, count);
    previous = day;
  }
  const start = counts.get(today)!;
  return new Map([...counts].map(([day, total]) => [day, total - start]));
}
