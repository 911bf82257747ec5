import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import { WorkingCalendar, type CalendarDay, type Instant } from '@cchc/kernel';
import { PHASES, type Campaign, type Extension, type Phase, type Window, type Windows } from '../domain/campaign/campaign.js';
import { Timetable } from '../domain/campaign/windows.js';
import type { Round } from '../domain/facts/card-facts.js';

export interface GivenExtension extends Extension {
  id: string;
  reason: string;
  authorId: string;
  authorName: string;
  at: Instant;
}

export interface CampaignRow extends Campaign {
  lockedPosition: string | null;
}

/** A campaign with what its windows come to. */
export interface RunningCampaign {
  campaign: CampaignRow;
  timetable: Timetable;
}

const LOCK_SPACE = 1740000010;

@Injectable()
export class CampaignsRepository {
  /** Holds the campaign as it is until the transaction ends: many may write in it at once, and only then it changes or is locked. */
  async hold(tx: Transaction, year: number): Promise<RunningCampaign> {
    await prepared(tx, 'SELECT pg_advisory_xact_lock_shared($1, $2)', [LOCK_SPACE, year]);
    return this.get(tx, year);
  }

  /** Waits for all who write in the campaign, and keeps others out until the transaction ends. */
  async lock(tx: Transaction, year: number): Promise<CampaignRow | undefined> {
    await prepared(tx, 'SELECT pg_advisory_xact_lock($1, $2)', [LOCK_SPACE, year]);
    return this.find(tx, year);
  }

  async get(tx: Transaction, year: number): Promise<RunningCampaign> {
    const campaign = await this.find(tx, year);
    if (!campaign) throw new NotFound(`Chưa có đợt chấm điểm năm ${year}.`);
    return { campaign, timetable: await this.timetable(tx, campaign) };
  }

  async find(tx: Transaction, year: number): Promise<CampaignRow | undefined> {
    const rows = await prepared<Omit<CampaignRow, 'windows'> & Window & { phase: Phase }>(tx, `
      SELECT c.year, c.version, c.assumed, c.visible_rounds AS "visibleRounds", c.locked_at AS "lockedAt", c.locked_position AS "lockedPosition",
        w.phase, w.first_day::text AS "firstDay", w.last_day::text AS "lastDay"
      FROM scoring.campaigns c JOIN scoring.campaign_windows w USING (year) WHERE c.year = $1`, [year]);
    if (rows.length === 0) return undefined;
    const windows = Object.fromEntries(rows.map(({ phase, firstDay, lastDay }) => [phase, { firstDay, lastDay }])) as unknown as Windows;
    const { version, assumed, visibleRounds, lockedAt, lockedPosition } = rows[0]!;
    return { year, version, assumed, visibleRounds, lockedAt, lockedPosition, windows };
  }

  async timetable(tx: Transaction, campaign: Campaign): Promise<Timetable> {
    return new Timetable(campaign, await this.calendar(tx), await this.extensions(tx, campaign.year));
  }

  async calendar(tx: Transaction): Promise<WorkingCalendar> {
    return new WorkingCalendar(await prepared<CalendarDay>(tx, 'SELECT date::text, kind FROM scoring.calendar_days', []));
  }

  /** Those that the scope may see. */
  extensions(tx: Transaction, year: number): Promise<GivenExtension[]> {
    return prepared<GivenExtension>(tx, `
      SELECT id, agency_code AS "agencyCode", phase, last_day::text AS "lastDay", reason, author_id AS "authorId", author_name AS "authorName", given_at AS at
      FROM scoring.campaign_extensions WHERE year = $1 ORDER BY given_at, id`, [year]);
  }

  async extend(tx: Transaction, year: number, one: GivenExtension): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.campaign_extensions (id, year, agency_code, phase, last_day, reason, author_id, author_name, given_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [one.id, year, one.agencyCode, one.phase, one.lastDay, one.reason, one.authorId, one.authorName, one.at]);
  }

  /** Writes the windows, beginning the campaign where there is none. The caller has locked it. */
  async save(tx: Transaction, year: number, version: number, windows: Windows, assumed: boolean): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.campaigns (year, version, assumed, visible_rounds) VALUES ($1, $2, $3, '{}')
      ON CONFLICT (year) DO UPDATE SET version = excluded.version, assumed = excluded.assumed`, [year, version, assumed]);
    await prepared(tx, `
      INSERT INTO scoring.campaign_windows (year, phase, first_day, last_day) SELECT $1, * FROM unnest($2::text[], $3::date[], $4::date[])
      ON CONFLICT (year, phase) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day`,
    [year, PHASES, PHASES.map((phase) => windows[phase].firstDay), PHASES.map((phase) => windows[phase].lastDay)]);
  }

  async show(tx: Transaction, year: number, version: number, rounds: readonly Round[]): Promise<void> {
    await prepared(tx, 'UPDATE scoring.campaigns SET version = $2, visible_rounds = $3 WHERE year = $1', [year, version, rounds]);
  }

  async shut(tx: Transaction, year: number, version: number, by: string, position: string): Promise<void> {
    await prepared(tx, 'UPDATE scoring.campaigns SET version = $2, locked_at = $3, locked_by = $4, locked_position = $5 WHERE year = $1',
      [year, version, tx.now, by, position]);
  }
}
