import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { FACT, type LoggedFact } from './fact-log.repository.js';
import type { Moment } from './fact-log.reader.js';

/** A fact that the log took after the year was closed. */
export interface LateFact {
  id: string;
  kind: string;
  agencyCode: string;
  agencyName: string;
  payload: object;
  position: string;
  occurredAt: Date;
  recordedAt: Date;
  /** Leaves of the live card that it changed: their points, and how those come about that the system would give where a person's count. */
  leaves: readonly LateLeaf[];
}

export interface LateLeaf {
  leaf: string;
  before: string | null;
  after: string;
  autoBefore: string | null;
  autoAfter: string | null;
}

/** Of an agency with late facts: its published figures, and those that all facts of now come to. */
export interface LateAgency {
  agencyCode: string;
  officialIndex: string | null;
  officialBand: string | null;
  indexNow: string;
  bandNow: string | null;
}

const LATE = `FROM scoring.facts f WHERE f.year = $1 AND f.position > $2 AND f.kind NOT LIKE 'scoring.%'`;

/** What the log holds of a closed year: what counts in it, and what came too late to. */
@Injectable()
export class ClosedYearReader {
  /** The facts that count: what others told up to the closing, what people gave up to `asOf`. In the order in which they were taken. */
  facts(tx: Transaction, agencies: readonly string[], year: number, { closing, asOf }: { closing: Moment; asOf: Moment }): Promise<LoggedFact[]> {
    return prepared<LoggedFact>(tx, `
      SELECT ${FACT} FROM scoring.facts WHERE agency_code = ANY ($1) AND year = $2 AND (position <= $3 OR (position <= $4 AND kind LIKE 'scoring.%')) ORDER BY position`,
    [agencies, year, closing.position, asOf.position]);
  }

  async countLate(tx: Transaction, year: number, closing: string): Promise<number> {
    const [row] = await prepared<{ late: number }>(tx, `SELECT count(*)::integer AS late ${LATE}`, [year, closing]);
    return row!.late;
  }

  /** The last first. */
  late(tx: Transaction, year: number, closing: string, { limit, offset }: { limit: number; offset: number }): Promise<LateFact[]> {
    return prepared<LateFact>(tx, `
      SELECT late.*, coalesce(a.name, late."agencyCode") AS "agencyName", coalesce((
        SELECT json_agg(json_build_object('leaf', h.leaf_code, 'before', was.points::text, 'after', h.points::text,
          'autoBefore', was.explanation ->> 'autoFormula', 'autoAfter', h.explanation ->> 'autoFormula') ORDER BY h.leaf_code)
        FROM scoring.leaf_history h LEFT JOIN LATERAL (
          SELECT points, explanation FROM scoring.leaf_history p WHERE p.agency_code = h.agency_code AND p.year = h.year AND p.leaf_code = h.leaf_code AND p.id < h.id ORDER BY p.id DESC LIMIT 1
        ) was ON true
        WHERE h.agency_code = late."agencyCode" AND h.year = $1 AND h.cause_fact_id = late.id
          AND (was.points, was.explanation ->> 'autoFormula') IS DISTINCT FROM (h.points, h.explanation ->> 'autoFormula')), '[]') AS leaves
      FROM (
        SELECT f.fact_id AS id, f.kind, f.agency_code AS "agencyCode", f.payload, f.position, f.occurred_at AS "occurredAt", f.recorded_at AS "recordedAt"
        ${LATE} ORDER BY f.position DESC LIMIT $3 OFFSET $4
      ) late LEFT JOIN scoring.agencies a ON a.code = late."agencyCode" ORDER BY late.position DESC`, [year, closing, limit, offset]);
  }

  /** By code; without an edition there is nothing official yet. */
  lateAgencies(tx: Transaction, year: number, closing: string, edition: number | null): Promise<LateAgency[]> {
    return prepared<LateAgency>(tx, `
      SELECT c.agency_code AS "agencyCode", l.index::text AS "officialIndex", l.band AS "officialBand", c.index::text AS "indexNow", c.band AS "bandNow"
      FROM scoring.cards c LEFT JOIN scoring.edition_lines l ON l.year = c.year AND l.number = $3 AND l.agency_code = c.agency_code
      WHERE c.year = $1 AND c.agency_code IN (SELECT f.agency_code ${LATE}) ORDER BY c.agency_code COLLATE "C"`, [year, closing, edition]);
  }
}
