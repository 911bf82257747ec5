import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import { newId, WorkingCalendar, type CalendarDay, type Instant } from '@cchc/kernel';
import { PHASES, type Campaign, type Extension, type Phase, type Window, type Windows } from '../domain/campaign/campaign.js';
import { Timetable } from '../domain/campaign/windows.js';
import { SCHEMES, type Scheme } from '../domain/criteria/criteria-set.js';
import type { Round } from '../domain/facts/card-facts.js';
import type { Moment } from './fact-log.reader.js';

export interface GivenExtension extends Extension {
  id: string;
  reason: string;
  authorId: string;
  authorName: string;
  at: Instant;
}

export interface CampaignRow extends Campaign {
  scheme: Scheme;
  lockedPosition: string | null;
  /** The number of the newest edition. */
  edition: number | null;
}

/** That a lock was undone. `afterEdition`: what is to be corrected, null before anything was published. */
export interface Reopening {
  afterEdition: number | null;
  reason: string;
  authorId: string;
  authorName: string;
  at: Instant;
}

/** A campaign with what its windows come to. */
export interface RunningCampaign {
  campaign: CampaignRow;
  timetable: Timetable;
}

/** Of each scheme one, from this on. */
const LOCK_SPACE = 1740000010;
const lockOf = (scheme: Scheme): number => LOCK_SPACE + SCHEMES.indexOf(scheme);

/** A year's campaigns, one a scheme; who names no scheme means the PAR index. */
@Injectable()
export class CampaignsRepository {
  /** Holds the campaign as it is until the transaction ends: many may write in it at once, and only then it changes or is locked. */
  async hold(tx: Transaction, year: number, scheme: Scheme = 'PAR_INDEX'): Promise<RunningCampaign> {
    await this.share(tx, year, scheme);
    return this.get(tx, year, scheme);
  }

  /** As `hold`, where there may be no campaign. */
  async holdIfAny(tx: Transaction, year: number, scheme: Scheme): Promise<CampaignRow | undefined> {
    await this.share(tx, year, scheme);
    return this.find(tx, year, scheme);
  }

  /** Waits for all who write in the campaign, and keeps others out until the transaction ends. */
  async lock(tx: Transaction, year: number, scheme: Scheme = 'PAR_INDEX'): Promise<CampaignRow | undefined> {
    await prepared(tx, 'SELECT pg_advisory_xact_lock($1, $2)', [lockOf(scheme), year]);
    return this.find(tx, year, scheme);
  }

  async get(tx: Transaction, year: number, scheme: Scheme = 'PAR_INDEX'): Promise<RunningCampaign> {
    const campaign = await this.find(tx, year, scheme);
    if (!campaign) throw new NotFound(`Chưa có đợt chấm điểm năm ${year}.`);
    return { campaign, timetable: await this.timetable(tx, campaign) };
  }

  async find(tx: Transaction, year: number, scheme: Scheme = 'PAR_INDEX'): Promise<CampaignRow | undefined> {
    const rows = await prepared<Omit<CampaignRow, 'windows'> & Window & { phase: Phase }>(tx, `
      SELECT c.year, c.scheme, c.version, c.assumed, c.locked_at AS "lockedAt", c.locked_position AS "lockedPosition",
        (SELECT y.visible_rounds FROM scoring.campaigns y WHERE y.year = c.year ORDER BY y.scheme <> 'PAR_INDEX' LIMIT 1) AS "visibleRounds",
        w.phase, w.first_day::text AS "firstDay", w.last_day::text AS "lastDay",
        EXISTS (SELECT FROM scoring.campaign_reopenings r WHERE r.year = c.year AND r.scheme = c.scheme) AS reopened,
        e.number AS edition, coalesce(e.as_of = c.locked_at, false) AS published
      FROM scoring.campaigns c JOIN scoring.campaign_windows w USING (year, scheme)
      LEFT JOIN LATERAL (SELECT number, as_of FROM scoring.editions WHERE year = c.year AND c.scheme = 'PAR_INDEX' ORDER BY number DESC LIMIT 1) e ON true
      WHERE c.year = $1 AND c.scheme = $2`, [year, scheme]);
    if (rows.length === 0) return undefined;
    const windows = Object.fromEntries(rows.map(({ phase, firstDay, lastDay }) => [phase, { firstDay, lastDay }])) as unknown as Windows;
    const { phase: _, firstDay: __, lastDay: ___, ...head } = rows[0]!;
    return { ...head, windows };
  }

  private async share(tx: Transaction, year: number, scheme: Scheme): Promise<void> {
    await prepared(tx, 'SELECT pg_advisory_xact_lock_shared($1, $2)', [lockOf(scheme), year]);
  }

  async timetable(tx: Transaction, campaign: CampaignRow): Promise<Timetable> {
    return new Timetable(campaign, await this.calendar(tx), await this.extensions(tx, campaign.year, campaign.scheme));
  }

  async calendar(tx: Transaction): Promise<WorkingCalendar> {
    return new WorkingCalendar(await prepared<CalendarDay>(tx, 'SELECT date::text, kind FROM scoring.calendar_days', []));
  }

  /** Those that the scope may see. */
  extensions(tx: Transaction, year: number, scheme: Scheme = 'PAR_INDEX'): Promise<GivenExtension[]> {
    return prepared<GivenExtension>(tx, `
      SELECT id, agency_code AS "agencyCode", phase, last_day::text AS "lastDay", reason, author_id AS "authorId", author_name AS "authorName", given_at AS at
      FROM scoring.campaign_extensions WHERE year = $1 AND scheme = $2 ORDER BY given_at, id`, [year, scheme]);
  }

  async extend(tx: Transaction, year: number, one: GivenExtension, scheme: Scheme = 'PAR_INDEX'): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.campaign_extensions (id, year, agency_code, phase, last_day, reason, author_id, author_name, given_at, scheme)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, [one.id, year, one.agencyCode, one.phase, one.lastDay, one.reason, one.authorId, one.authorName, one.at, scheme]);
  }

  /** Writes the windows, beginning the campaign where there is none. The caller has locked it. */
  async save(tx: Transaction, year: number, version: number, windows: Windows, assumed: boolean, scheme: Scheme = 'PAR_INDEX'): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.campaigns (year, scheme, version, assumed, visible_rounds) VALUES ($1, $2, $3, $4, '{}')
      ON CONFLICT (year, scheme) DO UPDATE SET version = excluded.version, assumed = excluded.assumed`, [year, scheme, version, assumed]);
    await prepared(tx, `
      INSERT INTO scoring.campaign_windows (year, scheme, phase, first_day, last_day) SELECT $1, $5, * FROM unnest($2::text[], $3::date[], $4::date[])
      ON CONFLICT (year, scheme, phase) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day`,
    [year, PHASES, PHASES.map((phase) => windows[phase].firstDay), PHASES.map((phase) => windows[phase].lastDay), scheme]);
  }

  /** One switch a year, for the rounds of all schemes. */
  async show(tx: Transaction, year: number, version: number, rounds: readonly Round[]): Promise<void> {
    await prepared(tx, 'UPDATE scoring.campaigns SET version = $2, visible_rounds = $3 WHERE year = $1 AND scheme = $4', [year, version, rounds, 'PAR_INDEX']);
  }

  async shut(tx: Transaction, { year, scheme, version }: CampaignRow, by: string, { instant, position }: Moment): Promise<void> {
    await prepared(tx, 'UPDATE scoring.campaigns SET version = $2, locked_at = $3, locked_by = $4, locked_position = $5 WHERE year = $1 AND scheme = $6',
      [year, version + 1, instant, by, position, scheme]);
  }

  /** Undoes the lock, which is kept beside the reason. */
  async reopen(tx: Transaction, campaign: CampaignRow, { reason, authorId, authorName }: Pick<Reopening, 'reason' | 'authorId' | 'authorName'>): Promise<void> {
    const { year, scheme, version, lockedAt, lockedPosition, edition } = campaign;
    await prepared(tx, `
      INSERT INTO scoring.campaign_reopenings (id, year, scheme, after_edition, reason, locked_at, locked_position, author_id, author_name, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`, [newId(), year, scheme, edition, reason, lockedAt, lockedPosition, authorId, authorName, tx.now]);
    await prepared(tx, 'UPDATE scoring.campaigns SET version = $2, locked_at = NULL, locked_by = NULL, locked_position = NULL WHERE year = $1 AND scheme = $3',
      [year, version + 1, scheme]);
  }

  /** Oldest first. */
  reopenings(tx: Transaction, year: number, scheme: Scheme = 'PAR_INDEX'): Promise<Reopening[]> {
    return prepared<Reopening>(tx, `
      SELECT after_edition AS "afterEdition", reason, author_id AS "authorId", author_name AS "authorName", at
      FROM scoring.campaign_reopenings WHERE year = $1 AND scheme = $2 ORDER BY at, id`, [year, scheme]);
  }
}
