import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { OpenDuty } from '../domain/campaign/duties.js';
import type { CardLeaf } from '../domain/campaign/undecided.js';

const LOCK_SPACE = 1740000090;

/** What campaigns of the PAR index make agencies do, as it was told to who reminds of it. */
@Injectable()
export class DutiesRepository {
  /** Years in which something may be owed, or was told to be; without those that another transaction is looking after. */
  async claimYears(tx: Transaction): Promise<number[]> {
    const rows = await prepared<{ year: number; mine: boolean }>(tx, `
      SELECT year, pg_try_advisory_xact_lock($1, year) AS mine FROM (
        SELECT year FROM scoring.campaigns WHERE scheme = 'PAR_INDEX' AND locked_at IS NULL UNION SELECT year FROM scoring.duties WHERE ended_at IS NULL) y ORDER BY year`, [LOCK_SPACE]);
    return rows.filter(({ mine }) => mine).map(({ year }) => year);
  }

  open(tx: Transaction, year: number): Promise<OpenDuty[]> {
    return prepared<OpenDuty>(tx, `
      SELECT id, year, class, code, agency_code AS "agencyCode", title, opens_on::text AS "opensOn", deadline_date::text AS "deadlineDate", due_at AS "dueAt", assumed, version
      FROM scoring.duties WHERE year = $1 AND ended_at IS NULL ORDER BY agency_code, class, code`, [year]);
  }

  async add(tx: Transaction, duties: readonly OpenDuty[]): Promise<void> {
    if (duties.length === 0) return;
    await prepared(tx, `
      INSERT INTO scoring.duties (id, year, class, code, agency_code, title, opens_on, deadline_date, due_at, assumed, version)
      SELECT id, year, class, code, "agencyCode", title, "opensOn", "deadlineDate", "dueAt", assumed, version
      FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, year integer, class text, code text, "agencyCode" text, title text, "opensOn" date, "deadlineDate" date,
        "dueAt" timestamptz, assumed boolean, version integer)`, [JSON.stringify(duties)]);
  }

  async reschedule(tx: Transaction, duties: readonly OpenDuty[]): Promise<void> {
    if (duties.length === 0) return;
    await prepared(tx, `
      UPDATE scoring.duties o SET deadline_date = d."deadlineDate", due_at = d."dueAt", version = d.version
      FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, "deadlineDate" date, "dueAt" timestamptz, version integer) WHERE o.id = d.id`, [JSON.stringify(duties)]);
  }

  async end(tx: Transaction, duties: readonly OpenDuty[]): Promise<void> {
    if (duties.length === 0) return;
    await prepared(tx, 'UPDATE scoring.duties SET ended_at = $2, version = version + 1 WHERE id = ANY ($1::uuid[])', [duties.map(({ id }) => id), tx.now]);
  }

  /** Agencies that have submitted their self-assessment. */
  async submitted(tx: Transaction, year: number): Promise<Set<string>> {
    const rows = await prepared<{ agencyCode: string }>(tx,
      `SELECT agency_code AS "agencyCode" FROM scoring.self_assessments WHERE year = $1 AND scheme = 'PAR_INDEX' AND submitted_at IS NOT NULL`, [year]);
    return new Set(rows.map(({ agencyCode }) => agencyCode));
  }

  /** Leaves with a request that nobody has replied to; a reply without being asked counts, too, if it came after. */
  unanswered(tx: Transaction, year: number): Promise<CardLeaf[]> {
    return prepared<CardLeaf>(tx, `
      SELECT DISTINCT q.agency_code AS "agencyCode", q.leaf_code AS leaf FROM scoring.explanations q
      WHERE q.year = $1 AND q.kind = 'REQUEST' AND NOT EXISTS (SELECT FROM scoring.explanations r WHERE r.request_id = q.id OR (r.kind = 'REPLY' AND r.request_id IS NULL
        AND r.year = q.year AND r.agency_code = q.agency_code AND r.leaf_code = q.leaf_code AND r.given_at >= q.given_at))
      ORDER BY 1, 2`, [year]);
  }
}
