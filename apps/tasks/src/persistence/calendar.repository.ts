import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { WorkingCalendar, type CalendarDay, type Instant, type LocalDate } from '@cchc/kernel';

export interface NamedDay extends CalendarDay {
  name: string;
  source: string | null;
  confirmed: boolean;
}

/** A last day that has become a day off, and the working day that takes its place. */
export interface MovedDay {
  from: LocalDate;
  to: LocalDate;
  dueAt: Instant;
}

const OF_YEAR = 'date >= make_date($1, 1, 1) AND date < make_date($1 + 1, 1, 1)';

@Injectable()
export class CalendarRepository {
  /** Days that are not confirmed do not count as days off. */
  async load(tx: Transaction): Promise<WorkingCalendar> {
    return new WorkingCalendar(await tx.manager.query<CalendarDay[]>('SELECT date::text, kind FROM tasks.calendar_days WHERE confirmed'));
  }

  async ofYear(tx: Transaction, year: number): Promise<NamedDay[]> {
    return tx.manager.query<NamedDay[]>(`SELECT date::text, name, kind, source, confirmed FROM tasks.calendar_days WHERE ${OF_YEAR} ORDER BY date`, [year]);
  }

  /** 0 for a year that has no calendar yet. */
  async version(tx: Transaction, year: number): Promise<number> {
    const [row] = await tx.manager.query<{ version: number }[]>('SELECT version FROM tasks.calendars WHERE year = $1', [year]);
    return row?.version ?? 0;
  }

  async lock(tx: Transaction, year: number): Promise<number> {
    await tx.manager.query('INSERT INTO tasks.calendars (year, version) VALUES ($1, 0) ON CONFLICT DO NOTHING', [year]);
    const [row] = await tx.manager.query<{ version: number }[]>('SELECT version FROM tasks.calendars WHERE year = $1 FOR UPDATE', [year]);
    return row!.version;
  }

  /** Puts these days in the place of the year's, which this transaction has locked. */
  async replace(tx: Transaction, year: number, version: number, days: readonly NamedDay[]): Promise<void> {
    await tx.manager.query(`DELETE FROM tasks.calendar_days WHERE ${OF_YEAR}`, [year]);
    await tx.manager.query(
      `INSERT INTO tasks.calendar_days (date, name, kind, source, confirmed)
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS d(date date, name text, kind text, source text, confirmed boolean)`,
      [JSON.stringify(days)]);
    await tx.manager.query('UPDATE tasks.calendars SET version = $2 WHERE year = $1', [year, version]);
  }

  /** The last days that something still has to come by. */
  async daysAhead(tx: Transaction): Promise<LocalDate[]> {
    const rows = await tx.manager.query<{ day: LocalDate }[]>(
      `SELECT deadline_date::text AS day FROM tasks.obligations WHERE met_at IS NULL AND ended_at IS NULL AND due_at > $1
       UNION SELECT deadline_date::text FROM tasks.tasks WHERE due_at > $1
       UNION SELECT deadline_date::text FROM tasks.reporting_periods WHERE due_at > $1 ORDER BY 1`, [tx.now]);
    return rows.map(({ day }) => day);
  }

  /** The plan's own deadlines; obligations have a history and move one by one. */
  async movePlan(tx: Transaction, moved: readonly MovedDay[]): Promise<void> {
    for (const table of ['tasks', 'reporting_periods']) {
      await tx.manager.query(
        `UPDATE tasks.${table} t SET deadline_date = m."to", due_at = m."dueAt"
         FROM jsonb_to_recordset($1::jsonb) AS m("from" date, "to" date, "dueAt" timestamptz) WHERE t.deadline_date = m."from"`,
        [JSON.stringify(moved)]);
    }
  }
}
