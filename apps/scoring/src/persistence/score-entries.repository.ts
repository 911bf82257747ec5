import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { How } from '../domain/campaign/given-score.js';
import type { Round } from '../domain/facts/card-facts.js';
import type { CardKey } from './card-record.js';

/** One document cited for a leaf. */
export interface Citation {
  documentId: string;
  pages: string | null;
}

export type Basis = 'PRE_FILLED' | 'GIVEN' | 'ACCEPTED' | 'BULK_ACCEPTED';

/** A score as a person gave it. `version` is its place among the scores of the leaf and round, `score` null where the leaf does not apply. */
export interface ScoreEntry extends CardKey {
  id: string;
  leaf: string;
  round: Round;
  version: number;
  score: string | null;
  basis: Basis;
  reason: string | null;
  chosen: readonly string[] | null;
  how: How | null;
  justification: string | null;
  evidence: readonly Citation[];
  actId: string;
  onBehalfOf: string;
  authorId: string;
  authorName: string;
  at: Date;
}

const COLUMNS = `id, agency_code AS "agencyCode", year, leaf_code AS leaf, round, version, score::text, basis, reason, chosen, how, justification, evidence,
  act_id AS "actId", on_behalf_of AS "onBehalfOf", author_id AS "authorId", author_name AS "authorName", given_at AS at`;

@Injectable()
export class ScoreEntriesRepository {
  /** Adds the entries, each in its place; resolves to false where another score has taken one of the places meanwhile. */
  async append(tx: Transaction, entries: readonly ScoreEntry[]): Promise<boolean> {
    const added = await prepared(tx, `
      INSERT INTO scoring.score_entries (id, agency_code, year, leaf_code, round, version, score, basis, reason, chosen, how, justification, evidence,
        act_id, on_behalf_of, author_id, author_name, given_at)
      SELECT id, "agencyCode", year, leaf, round, version, score, basis, reason, chosen, how, justification, evidence, "actId", "onBehalfOf", "authorId", "authorName", at
      FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, "agencyCode" text, year integer, leaf text, round text, version integer, score numeric, basis text, reason text,
        chosen jsonb, how jsonb, justification text, evidence jsonb, "actId" uuid, "onBehalfOf" text, "authorId" uuid, "authorName" text, at timestamptz)
      ORDER BY "agencyCode", leaf
      ON CONFLICT ON CONSTRAINT score_entries_in_order DO NOTHING RETURNING 1`, [JSON.stringify(entries)]);
    return added.length === entries.length;
  }

  /** What the scope may see, oldest first. */
  list(tx: Transaction, { year, agencies, leaves }: { year: number; agencies?: readonly string[] | undefined; leaves?: readonly string[] | undefined }): Promise<ScoreEntry[]> {
    return prepared<ScoreEntry>(tx, `SELECT ${COLUMNS} FROM scoring.score_entries
      WHERE year = $1 AND ($2::text[] IS NULL OR agency_code = ANY ($2)) AND ($3::text[] IS NULL OR leaf_code = ANY ($3))
      ORDER BY round = 'APPRAISAL_2', round = 'APPRAISAL_1', version`, [year, agencies ?? null, leaves ?? null]);
  }

  ofCard(tx: Transaction, { agencyCode, year }: CardKey): Promise<ScoreEntry[]> {
    return this.list(tx, { year, agencies: [agencyCode] });
  }
}
