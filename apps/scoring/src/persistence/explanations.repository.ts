import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { CardKey } from './card-record.js';
import type { Citation } from './score-entries.repository.js';

/** What an agency was asked about a leaf, or replied: `requestId` names what a reply answers, null where nobody asked. */
export interface Explanation extends CardKey {
  id: string;
  leaf: string;
  kind: 'REQUEST' | 'REPLY';
  requestId: string | null;
  text: string;
  evidence: readonly Citation[];
  onBehalfOf: string;
  authorId: string;
  authorName: string;
  at: Date;
}

export interface ExplanationFilter {
  year: number;
  agencies?: readonly string[] | undefined;
  leaves?: readonly string[] | undefined;
}

const COLUMNS = `id, agency_code AS "agencyCode", year, leaf_code AS leaf, kind, request_id AS "requestId", text, evidence, on_behalf_of AS "onBehalfOf",
  author_id AS "authorId", author_name AS "authorName", given_at AS at`;

/** Append-only: both positions are kept. */
@Injectable()
export class ExplanationsRepository {
  /** Resolves to false where the request has been answered already. */
  async add(tx: Transaction, one: Explanation): Promise<boolean> {
    const added = await prepared(tx, `
      INSERT INTO scoring.explanations (id, agency_code, year, leaf_code, kind, request_id, text, evidence, on_behalf_of, author_id, author_name, given_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (request_id) DO NOTHING RETURNING 1`,
    [one.id, one.agencyCode, one.year, one.leaf, one.kind, one.requestId, one.text, JSON.stringify(one.evidence), one.onBehalfOf, one.authorId, one.authorName, one.at]);
    return added.length > 0;
  }

  async find(tx: Transaction, id: string): Promise<Explanation | undefined> {
    const [row] = await prepared<Explanation>(tx, `SELECT ${COLUMNS} FROM scoring.explanations WHERE id = $1`, [id]);
    return row;
  }

  /** Oldest first. */
  list(tx: Transaction, { year, agencies, leaves }: ExplanationFilter): Promise<Explanation[]> {
    return prepared<Explanation>(tx, `SELECT ${COLUMNS} FROM scoring.explanations
      WHERE year = $1 AND ($2::text[] IS NULL OR agency_code = ANY ($2)) AND ($3::text[] IS NULL OR leaf_code = ANY ($3)) ORDER BY given_at, id`,
    [year, agencies ?? null, leaves ?? null]);
  }
}
