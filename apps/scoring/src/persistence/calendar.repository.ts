import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { CalendarDay } from '@cchc/kernel';

/** The service's own copy of the working calendar. */
@Injectable()
export class CalendarRepository {
  /** Puts the days in the place of the year's, unless a newer version is held. */
  async keep(tx: Transaction, { year, version, days }: { year: number; version: number; days: readonly CalendarDay[] }): Promise<void> {
    const newer = await prepared(tx, `
      INSERT INTO scoring.calendar_years AS held (year, version) VALUES ($1, $2)
      ON CONFLICT (year) DO UPDATE SET version = excluded.version WHERE excluded.version > held.version RETURNING year`, [year, version]);
    if (newer.length === 0) return;
    await prepared(tx, 'DELETE FROM scoring.calendar_days WHERE date >= make_date($1, 1, 1) AND date < make_date($1 + 1, 1, 1)', [year]);
    await prepared(tx, 'INSERT INTO scoring.calendar_days (date, kind) SELECT * FROM unnest($1::date[], $2::text[]) ON CONFLICT DO NOTHING',
      [days.map(({ date }) => date), days.map(({ kind }) => kind)]);
  }
}
