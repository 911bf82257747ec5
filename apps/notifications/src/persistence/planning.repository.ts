import { Injectable } from '@nestjs/common';
import { WorkingCalendar, type CalendarDay } from '@cchc/kernel';
import type { Transaction } from '@cchc/delivery';
import type { ObligationClass, ReminderSettings, ReminderStep } from '../domain/reminder-settings.js';

export interface CalendarOfYear {
  year: number;
  version: number;
  days: readonly CalendarDay[];
}

export interface Planning {
  /** Grows with every change of calendar or settings. */
  epoch: number;
  calendar: WorkingCalendar;
  settings: ReadonlyMap<ObligationClass, ReminderSettings>;
}

type SettingsRow = Pick<ReminderSettings, 'class' | 'at' | 'assumed' | 'version'> & { steps: ReminderStep[] };

/** The rules that reminders are planned by: the working calendar, and the ladder of each class. */
@Injectable()
export class PlanningRepository {
  /** The epoch is read first: a change that commits meanwhile leaves what is planned here outdated, and it is planned again. */
  async read(tx: Transaction): Promise<Planning> {
    const epoch = await this.epoch(tx);
    const settings = await this.settings(tx);
    return { epoch, calendar: await this.calendar(tx), settings: new Map(settings.map((one) => [one.class, one])) };
  }

  async epoch(tx: Transaction): Promise<number> {
    const [row] = await tx.manager.query('SELECT epoch FROM planning');
    return row.epoch;
  }

  async calendar(tx: Transaction): Promise<WorkingCalendar> {
    return new WorkingCalendar(await tx.manager.query('SELECT day::text AS date, kind FROM calendar_days'));
  }

  /** Takes in a year's days as they were told, unless a later version is known; then everything is planned again. */
  async keepCalendar(tx: Transaction, { year, version, days }: CalendarOfYear): Promise<void> {
    const newer: unknown[] = await tx.manager.query(
      `INSERT INTO calendar_years AS y (year, version) VALUES ($1, $2)
       ON CONFLICT (year) DO UPDATE SET version = excluded.version WHERE y.version < excluded.version RETURNING year`,
      [year, version],
    );
    if (newer.length === 0) return;
    await tx.manager.query('DELETE FROM calendar_days WHERE day >= make_date($1, 1, 1) AND day < make_date($1 + 1, 1, 1)', [year]);
    await tx.manager.query(
      'INSERT INTO calendar_days (day, kind) SELECT date, kind FROM jsonb_to_recordset($1::jsonb) AS d(date date, kind text)', [JSON.stringify(days)]);
    await tx.manager.query('UPDATE planning SET epoch = epoch + 1');
  }

  settings(tx: Transaction): Promise<SettingsRow[]> {
    return tx.manager.query('SELECT class, at, steps, assumed, version FROM reminder_settings ORDER BY class');
  }

  /** False when the version is no longer the one given. */
  async replaceSettings(tx: Transaction, next: ReminderSettings, expected: number, by: string): Promise<boolean> {
    const [, changed] = await tx.manager.query(
      `UPDATE reminder_settings SET at = $3, steps = $4, assumed = $5, version = version + 1, updated_at = $6, updated_by = $7
       WHERE class = $1 AND version = $2`,
      [next.class, expected, next.at, JSON.stringify(next.steps), next.assumed, tx.now, by],
    );
    if (changed === 1) await tx.manager.query('UPDATE planning SET epoch = epoch + 1');
    return changed === 1;
  }

  /** Settings of a class that has none yet; what an administrator has set stays. */
  async addSettings(tx: Transaction, settings: ReminderSettings): Promise<void> {
    await tx.manager.query(
      `INSERT INTO reminder_settings (class, at, steps, assumed, updated_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [settings.class, settings.at, JSON.stringify(settings.steps), settings.assumed, tx.now],
    );
  }
}
