import type { CalendarChangedV1, NewFact } from '@cchc/contracts';
import type { Transaction } from '@cchc/delivery';
import { checkDays } from '../domain/calendar-days.js';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import { calendarChanged } from '../published-events.js';
import type { CalendarSource } from './plan-source.js';

/** Sets the calendar of each year that has none yet; returns what is to be told of it. */
export async function setCalendars(tx: Transaction, { days }: CalendarSource): Promise<NewFact<CalendarChangedV1>[]> {
  const calendars = new CalendarRepository();
  const told: NewFact<CalendarChangedV1>[] = [];
  for (const [year, listed] of Object.entries(days).map(([key, value]) => [Number(key), value] as const)) {
    checkDays(listed, year);
    if ((await calendars.lock(tx, year)) > 0) continue;
    const named = listed.map((day) => ({ source: null, confirmed: true, ...day }));
    await calendars.replace(tx, year, 1, named);
    told.push(calendarChanged(year, 1, named));
  }
  return told;
}
