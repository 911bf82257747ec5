import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { WorkingCalendar, type CalendarDay } from '@cchc/kernel';

export interface NamedDay extends CalendarDay {
  name: string;
  source: string | null;
  confirmed: boolean;
}

@Injectable()
export class CalendarRepository {
  /** Days that are not confirmed do not count as days off. */
  async load(tx: Transaction): Promise<WorkingCalendar> {
    return new WorkingCalendar(await tx.manager.query<CalendarDay[]>('SELECT date::text, kind FROM tasks.calendar_days WHERE confirmed'));
  }

  async ofYear(tx: Transaction, year: number): Promise<NamedDay[]> {
    return tx.manager.query<NamedDay[]>(
      `SELECT date::text, name, kind, source, confirmed FROM tasks.calendar_days
       WHERE date >= make_date($1, 1, 1) AND date < make_date($1 + 1, 1, 1) ORDER BY date`, [year]);
  }
}
