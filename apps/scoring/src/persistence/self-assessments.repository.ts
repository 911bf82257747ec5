import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { How } from '../domain/campaign/given-score.js';
import type { DraftLeaf } from '../domain/campaign/self-assessment.js';
import type { SchemeCardKey } from './card-record.js';

export interface SelfAssessment {
  version: number;
  submittedAt: Date | null;
  submittedBy: string | null;
  /** Given back since it was submitted, to be done again. */
  returned: { at: Date; by: string; reason: string } | null;
}

const NOT_BEGUN: SelfAssessment = { version: 0, submittedAt: null, submittedBy: null, returned: null };

interface DraftRow extends Omit<DraftLeaf, 'given'> {
  isGiven: boolean;
  score: string | null;
  chosen: string[] | null;
  how: How | null;
}

const HEAD = `SELECT version, submitted_at AS "submittedAt", submitted_by AS "submittedBy", returned_at AS "returnedAt", returned_by AS "returnedBy", returned_reason AS "returnedReason"
  FROM scoring.self_assessments WHERE agency_code = $1 AND year = $2 AND scheme = $3`;

interface Head extends Pick<SelfAssessment, 'version' | 'submittedAt' | 'submittedBy'> {
  returnedAt: Date | null;
  returnedBy: string;
  returnedReason: string;
}

function headOf({ returnedAt, returnedBy, returnedReason, ...row }: Head): SelfAssessment {
  const stands = returnedAt !== null && row.submittedAt !== null && returnedAt > row.submittedAt;
  return { ...row, returned: stands ? { at: returnedAt, by: returnedBy, reason: returnedReason } : null };
}

/** What agencies write before they submit. */
@Injectable()
export class SelfAssessmentsRepository {
  async find(tx: Transaction, { agencyCode, year, scheme }: SchemeCardKey): Promise<SelfAssessment> {
    const [row] = await prepared<Head>(tx, HEAD, [agencyCode, year, scheme]);
    return row ? headOf(row) : NOT_BEGUN;
  }

  async lock(tx: Transaction, { agencyCode, year, scheme }: SchemeCardKey): Promise<SelfAssessment> {
    await prepared(tx, 'INSERT INTO scoring.self_assessments (agency_code, year, scheme, version) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING', [agencyCode, year, scheme]);
    const [row] = await prepared<Head>(tx, `${HEAD} FOR UPDATE`, [agencyCode, year, scheme]);
    return headOf(row!);
  }

  async drafts(tx: Transaction, { agencyCode, year, scheme }: SchemeCardKey): Promise<DraftLeaf[]> {
    const rows = await prepared<DraftRow>(tx, `
      SELECT leaf_code AS leaf, given AS "isGiven", score::text, chosen, how, reason, justification, evidence
      FROM scoring.self_assessment_leaves WHERE agency_code = $1 AND year = $2 AND scheme = $3`, [agencyCode, year, scheme]);
    return rows.map(({ isGiven, score, chosen, how, ...rest }) => ({ ...rest, given: isGiven ? { score, chosen, how } : null }));
  }

  /** Each draft takes the place of its leaf's; the others stay. */
  async save(tx: Transaction, { agencyCode, year, scheme }: SchemeCardKey, version: number, drafts: readonly DraftLeaf[]): Promise<void> {
    const rows = drafts.map(({ given, ...rest }) => ({ ...rest, given: given !== null, score: given?.score ?? null, chosen: given?.chosen ?? null, how: given?.how ?? null }));
    await prepared(tx, `
      INSERT INTO scoring.self_assessment_leaves (agency_code, year, scheme, leaf_code, given, score, chosen, how, reason, justification, evidence)
      SELECT $1, $2, $4, leaf, given, score, chosen, how, reason, justification, evidence
      FROM jsonb_to_recordset($3::jsonb) AS d(leaf text, given boolean, score numeric, chosen jsonb, how jsonb, reason text, justification text, evidence jsonb)
      ON CONFLICT (agency_code, year, leaf_code) DO UPDATE SET given = excluded.given, score = excluded.score, chosen = excluded.chosen, how = excluded.how,
        reason = excluded.reason, justification = excluded.justification, evidence = excluded.evidence`, [agencyCode, year, JSON.stringify(rows), scheme]);
    await prepared(tx, 'UPDATE scoring.self_assessments SET version = $3 WHERE agency_code = $1 AND year = $2 AND scheme = $4', [agencyCode, year, version, scheme]);
  }

  async submit(tx: Transaction, { agencyCode, year, scheme }: SchemeCardKey, version: number, by: string): Promise<void> {
    await prepared(tx, 'UPDATE scoring.self_assessments SET version = $3, submitted_at = $4, submitted_by = $5 WHERE agency_code = $1 AND year = $2 AND scheme = $6',
      [agencyCode, year, version, tx.now, by, scheme]);
  }

  /** To be done again; what was submitted stays as it is until then. */
  async giveBack(tx: Transaction, { agencyCode, year, scheme }: SchemeCardKey, version: number, { by, reason }: { by: string; reason: string }): Promise<void> {
    await prepared(tx, 'UPDATE scoring.self_assessments SET version = $4, returned_at = $5, returned_by = $6, returned_reason = $7 WHERE agency_code = $1 AND year = $2 AND scheme = $3',
      [agencyCode, year, scheme, version, tx.now, by, reason]);
  }
}
