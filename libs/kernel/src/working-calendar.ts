import { addDays, weekdayOf, type LocalDate } from './time.js';

/** What to do with a deadline on a day off (Civil Code 2015, art. 148; `data/calendar.json` rollPolicy). */
export type RollPolicy = 'NONE' | 'NEXT_WORKING_DAY' | 'PREVIOUS_WORKING_DAY';

/** A day that differs from the weekly rhythm; `MAKEUP_WORK` is a Saturday or Sunday worked instead of a day off. */
export interface CalendarDay {
  date: LocalDate;
  kind: 'HOLIDAY' | 'COMPENSATORY' | 'SWAP_OFF' | 'MAKEUP_WORK';
}

/** Working days as the State announces them each year: days off, swap days and make-up days are data. */
export class WorkingCalendar {
  private readonly kinds: ReadonlyMap<LocalDate, CalendarDay['kind']>;

  constructor(days: readonly CalendarDay[]) {
    this.kinds = new Map(days.map((day) => [day.date, day.kind]));
  }

  isWorkingDay(date: LocalDate): boolean {
    const kind = this.kinds.get(date);
    if (kind) return kind === 'MAKEUP_WORK';
    return weekdayOf(date) <= 5;
  }

  /** The day itself when it is worked, else the first worked day after it. */
  nextWorkingDay(date: LocalDate): LocalDate {
    return this.seek(date, 1);
  }

  /** The day itself when it is worked, else the last worked day before it. */
  previousWorkingDay(date: LocalDate): LocalDate {
    return this.seek(date, -1);
  }

  /** The n-th working day after `date` (before it when n < 0); `date` itself is not counted. n = 0 gives `date`. */
  addWorkingDays(date: LocalDate, n: number): LocalDate {
    const step = n < 0 ? -1 : 1;
    let day = date;
    for (let left = Math.abs(n); left > 0; left -= 1) day = this.seek(addDays(day, step), step);
    return day;
  }

  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number {
    if (to < from) return -this.workingDaysBetween(to, from);
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (this.isWorkingDay(day)) count += 1;
    return count;
  }

  roll(date: LocalDate, policy: RollPolicy): LocalDate {
    if (policy === 'NONE') return date;
    return policy === 'NEXT_WORKING_DAY' ? this.nextWorkingDay(date) : this.previousWorkingDay(date);
  }

  private seek(date: LocalDate, step: 1 | -1): LocalDate {
    let day = date;
    while (!this.isWorkingDay(day)) day = addDays(day, step);
    return day;
  }
}
