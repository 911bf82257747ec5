import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { GivenVerdict } from '../domain/awards/approval.js';
import type { Decision } from '../domain/awards/proposals.js';

export const AWARD_ACTS = [
  'SETTINGS', 'NOMINATED', 'CHANGED', 'ORDERED', 'WITHDRAWN', 'KEPT', 'DROPPED', 'UNDONE', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REFUSED', 'DECIDED',
] as const;
export type AwardActKind = (typeof AWARD_ACTS)[number];

export interface AwardAct {
  year: number;
  kind: AwardActKind;
  agencyCode?: string;
  /** An agency's code, or a nomination's id. */
  subject?: string;
  reason?: string | null;
  content?: object;
  edition?: number;
}

/** As it was written; what was not given is null. */
export interface WrittenAct {
  number: string;
  kind: AwardActKind;
  agencyCode: string | null;
  subject: string | null;
  reason: string | null;
  content: object | null;
  edition: number | null;
  authorName: string;
  at: Date;
}

/** What the leader said of a subject of the submission, and when. */
export interface AuthoredVerdict extends GivenVerdict {
  authorName: string;
  at: Date;
}

interface Author {
  personId: string;
  displayName: string;
}

/** The append-only record of who did what, when and why; decisions are read from it. */
@Injectable()
export class AwardActsRepository {
  async add(tx: Transaction, acts: readonly AwardAct[], { personId, displayName }: Author): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.award_acts (year, kind, agency_code, subject, reason, content, edition, author_id, author_name, at)
      SELECT year, kind, "agencyCode", subject, reason, content, edition, $2, $3, $4
      FROM jsonb_to_recordset($1::jsonb) AS a(year integer, kind text, "agencyCode" text, subject text, reason text, content jsonb, edition integer)`,
    [JSON.stringify(acts), personId, displayName, tx.now]);
  }

  /** Newest first. */
  async page(tx: Transaction, year: number, limit: number, offset: number): Promise<{ acts: WrittenAct[]; total: number }> {
    const rows = await prepared<WrittenAct & { total: number }>(tx, `
      SELECT number::text, kind, agency_code AS "agencyCode", subject, reason, content, edition, author_name AS "authorName", at, (count(*) OVER ())::integer AS total
      FROM scoring.award_acts WHERE year = $1 ORDER BY award_acts.number DESC LIMIT $2 OFFSET $3`, [year, limit, offset]);
    return { acts: rows.map(({ total: _, ...act }) => act), total: rows[0]?.total ?? 0 };
  }

  /** The newest decision on each subject that was not undone. */
  async decisions(tx: Transaction, year: number): Promise<Map<string, Decision>> {
    const rows = await prepared<Omit<Decision, 'kind'> & { kind: Decision['kind'] | 'UNDONE'; subject: string }>(tx, `
      SELECT DISTINCT ON (subject) subject, kind, reason, author_name AS "authorName", at, edition, content AS ground
      FROM scoring.award_acts WHERE year = $1 AND kind IN ('KEPT', 'DROPPED', 'UNDONE') ORDER BY subject, number DESC`, [year]);
    return new Map(rows.flatMap(({ subject, kind, ...rest }) => (kind === 'UNDONE' ? [] : [[subject, { kind, ...rest }] as const])));
  }

  /** The newest verdict on each subject since the list was last submitted. */
  async verdicts(tx: Transaction, year: number): Promise<Map<string, AuthoredVerdict>> {
    const rows = await prepared<AuthoredVerdict & { subject: string }>(tx, `
      SELECT DISTINCT ON (subject) subject, kind, reason, author_name AS "authorName", at
      FROM scoring.award_acts WHERE year = $1 AND kind IN ('APPROVED', 'REFUSED')
        AND number > (SELECT coalesce(max(number), 0) FROM scoring.award_acts WHERE year = $1 AND kind = 'SUBMITTED')
      ORDER BY subject, number DESC`, [year]);
    return new Map(rows.map(({ subject, ...verdict }) => [subject, verdict]));
  }
}
