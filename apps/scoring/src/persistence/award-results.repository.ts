import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { LocalDate } from '@cchc/kernel';
import type { AwardEntry } from '../domain/awards/submission.js';

/** A paper's number and symbol, its day, and who signed it. */
export interface SignedPaper {
  symbol: string;
  signedOn: LocalDate;
  signerPosition: string;
  signerName: string;
}

export interface AwardSubmission extends SignedPaper {
  id: string;
  year: number;
  edition: number;
  recipients: readonly string[];
  entries: readonly AwardEntry[];
  authorId: string;
  authorName: string;
  at: Date;
}

export interface AwardDecision extends SignedPaper {
  year: number;
  authorId: string;
  authorName: string;
  at: Date;
}

export type Certificate = Omit<AwardEntry, 'reason' | 'ground'> & { year: number; symbol: string; signedOn: LocalDate };

export interface CertificateFilter {
  year?: number;
  agency?: string;
  kind?: string;
}

const PAPER = 'symbol, signed_on::text AS "signedOn", signer_position AS "signerPosition", signer_name AS "signerName"';

/** What was submitted, decided and given; none of it changes. */
@Injectable()
export class AwardResultsRepository {
  /** The newest submission of a year. */
  async submission(tx: Transaction, year: number): Promise<AwardSubmission | undefined> {
    const [row] = await prepared<AwardSubmission>(tx, `
      SELECT id, year, edition, ${PAPER}, recipients, entries, author_id AS "authorId", author_name AS "authorName", at
      FROM scoring.award_submissions WHERE year = $1 ORDER BY at DESC, id DESC LIMIT 1`, [year]);
    return row;
  }

  async submit(tx: Transaction, one: AwardSubmission): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.award_submissions (id, year, edition, symbol, signed_on, signer_position, signer_name, recipients, entries, author_id, author_name, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [one.id, one.year, one.edition, one.symbol, one.signedOn, one.signerPosition, one.signerName, JSON.stringify(one.recipients), JSON.stringify(one.entries), one.authorId, one.authorName, one.at]);
  }

  async decision(tx: Transaction, year: number): Promise<AwardDecision | undefined> {
    return (await prepared<AwardDecision>(tx, `SELECT year, ${PAPER}, author_id AS "authorId", author_name AS "authorName", at FROM scoring.award_decisions WHERE year = $1`, [year]))[0];
  }

  async decide(tx: Transaction, { year, symbol, signedOn, signerPosition, signerName, authorId, authorName, at }: AwardDecision, entries: readonly AwardEntry[]): Promise<void> {
    await prepared(tx, `
      INSERT INTO scoring.award_decisions (year, symbol, signed_on, signer_position, signer_name, author_id, author_name, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [year, symbol, signedOn, signerPosition, signerName, authorId, authorName, at]);
    await prepared(tx, `
      INSERT INTO scoring.award_certificates (year, subject, kind, place, agency_code, agency_name, person_name, position, achievements)
      SELECT $1, subject, kind, place, "agencyCode", "agencyName", "personName", position, achievements
      FROM jsonb_to_recordset($2::jsonb) AS c(subject text, kind text, place integer, "agencyCode" text, "agencyName" text, "personName" text, position text, achievements text)`,
    [year, JSON.stringify(entries)]);
  }

  /** Those who were commended: newest year first, collectives first. */
  async certificates(tx: Transaction, { year = null, agency = null, kind = null }: Nulled<CertificateFilter>, limit: number | null = null, offset = 0): Promise<{ certificates: Certificate[]; total: number }> {
    const rows = await prepared<Certificate & { total: number }>(tx, `
      SELECT c.year, c.subject, c.kind, c.place, c.agency_code AS "agencyCode", c.agency_name AS "agencyName", c.person_name AS "personName", c.position, c.achievements,
        d.symbol, d.signed_on::text AS "signedOn", (count(*) OVER ())::integer AS total
      FROM scoring.award_certificates c JOIN scoring.award_decisions d USING (year)
      WHERE ($1::integer IS NULL OR c.year = $1) AND ($2::text IS NULL OR c.agency_code = $2) AND ($3::text IS NULL OR c.kind = $3)
      ORDER BY c.year DESC, c.kind, c.place LIMIT $4 OFFSET $5`, [year, agency, kind, limit, offset]);
    return { certificates: rows.map(({ total: _, ...one }) => one), total: rows[0]?.total ?? 0 };
  }
}

type Nulled<T> = { [K in keyof T]?: T[K] | null };
