import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { localDateOf, type RankingGroup } from '@cchc/kernel';
import { isRankedOn } from '../domain/ranking/ranked.js';
import type { CardKey } from './card-record.js';
import { FACT, LOG_LOCK, type LoggedFact } from './fact-log.repository.js';

/** A place in the log, and the business instant at which what is due by then is due. */
export interface Moment {
  instant: Date;
  position: string;
}

/** An agency as it was known at a position. */
export interface AgencyThen {
  code: string;
  name: string;
  shortName: string;
  rankingGroup: RankingGroup | null;
  emulationBlock: string | null;
  inRanking: boolean;
}

const LAST = '9223372036854775807';

/** Reads the log as far as a position. */
@Injectable()
export class FactLogReader {
  /** Waits until whoever is about to add to the log has done so: what was recorded up to now stays as it is. */
  async settle(tx: Transaction): Promise<void> {
    await prepared(tx, 'SELECT pg_advisory_xact_lock($1)', [LOG_LOCK]);
  }

  /** Settles the log, to the end of the transaction: the last position (`0` when nothing was logged), and an instant after all that was recorded. */
  async close(tx: Transaction): Promise<Moment> {
    await this.settle(tx);
    const [moment] = await prepared<Moment>(tx, `
      SELECT clock_timestamp() + (clock.business_now() - now()) AS instant, (SELECT coalesce(max(position), 0)::text FROM scoring.facts) AS position`, []);
    return moment!;
  }

  /** The last position; `0` when nothing was logged. */
  async end(tx: Transaction): Promise<string> {
    return (await this.entry(tx, 'SELECT position, recorded_at AS instant FROM scoring.facts WHERE position <= $1 ORDER BY position DESC LIMIT 1', LAST))?.position ?? '0';
  }

  /** The last entry that was recorded at or before an instant. */
  atInstant(tx: Transaction, instant: Date): Promise<Moment | undefined> {
    return this.entry(tx, 'SELECT position, recorded_at AS instant FROM scoring.facts WHERE recorded_at <= $1 ORDER BY recorded_at DESC, position DESC LIMIT 1', instant);
  }

  /** The last entry at or before a position. */
  atPosition(tx: Transaction, position: string): Promise<Moment | undefined> {
    return this.entry(tx, 'SELECT position, recorded_at AS instant FROM scoring.facts WHERE position <= $1 AND position > 0 ORDER BY position DESC LIMIT 1', position);
  }

  /** The facts of some agencies in a year, up to a position, in the order in which they were taken. */
  facts(tx: Transaction, agencies: readonly string[], year: number, position = LAST): Promise<LoggedFact[]> {
    return prepared<LoggedFact>(tx, `SELECT ${FACT} FROM scoring.facts WHERE agency_code = ANY ($1) AND year = $2 AND position <= $3 ORDER BY position`, [agencies, year, position]);
  }

  /** What people gave a card up to a position. */
  given(tx: Transaction, { agencyCode, year }: CardKey, position = LAST): Promise<Pick<LoggedFact, 'kind' | 'payload'>[]> {
    return prepared(tx, `SELECT kind, payload FROM scoring.facts WHERE agency_code = $1 AND year = $2 AND kind LIKE 'scoring.%' AND position <= $3 ORDER BY position`,
      [agencyCode, year, position]);
  }

  /** The agencies as they were known at a position and stood at an instant, by code: all, or one. */
  async agencies(tx: Transaction, { position = LAST, instant = tx.now }: Partial<Moment> = {}, code?: string): Promise<AgencyThen[]> {
    const rows = await prepared<AgencyThen & { validTo: string | null }>(tx, `
      SELECT code, name, "shortName", "rankingGroup", "emulationBlock", "inRanking", "validTo" FROM (
        SELECT DISTINCT ON (agency_code) payload FROM scoring.facts
        WHERE year IS NULL AND position <= $1 AND ($2::text IS NULL OR agency_code = $2) ORDER BY agency_code, aggregate_version DESC
      ) newest, jsonb_to_record(payload) AS a(code text, name text, "shortName" text, "rankingGroup" text, "emulationBlock" text, "inRanking" boolean, "validTo" text)
      ORDER BY code COLLATE "C"`, [position, code ?? null]);
    return rows.map(({ validTo, ...agency }) => ({ ...agency, inRanking: isRankedOn(localDateOf(instant), { ...agency, validTo }) }));
  }

  /** The code of the criteria set by which a group was scored at an instant. */
  async criteriaSet(tx: Transaction, year: number, group: RankingGroup, instant: Date): Promise<string | undefined> {
    // Of versions from before decisions were kept, it is known when they were put in force for the first time.
    const [set] = await prepared<{ code: string }>(tx, `
      SELECT code FROM scoring.criteria_sets s CROSS JOIN LATERAL (
        SELECT d.at, d.id FROM scoring.criteria_decisions d WHERE d.code = s.code UNION ALL SELECT s.first_in_force_at, 0
      ) decided
      WHERE s.scheme = 'PAR_INDEX' AND s.year = $1 AND s.ranking_group = $2 AND decided.at <= $3 ORDER BY decided.at DESC, decided.id DESC LIMIT 1`, [year, group, instant]);
    return set?.code;
  }

  private async entry(tx: Transaction, sql: string, bound: string | Date): Promise<Moment | undefined> {
    const [row] = await prepared<Moment>(tx, sql, [bound]);
    return row;
  }
}
