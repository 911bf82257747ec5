import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { LeafScore } from '../domain/score-leaf.js';
import { keyOf, type CardKey } from './card-record.js';

/** A leaf that is not what it was, with the cause. */
export interface ChangedLeaf extends CardKey {
  score: LeafScore;
  digest: string;
  cardVersion: number;
  causeFactId: string | null;
  position: string;
  asOf: Date;
}

const STANDING = 'agency_code, year, leaf_code, state, points, max_points, source, auto_state, auto_points, attainable, explanation, digest';

const OVERWRITE = `state = excluded.state, points = excluded.points, max_points = excluded.max_points, source = excluded.source,
  auto_state = excluded.auto_state, auto_points = excluded.auto_points, attainable = excluded.attainable, explanation = excluded.explanation, digest = excluded.digest`;

/** A leaf of a card, as it stands. */
export type Leaf = Pick<ChangedLeaf, 'agencyCode' | 'year' | 'score' | 'digest'>;

const digestsOfFrozen = new WeakMap<LeafScore, string>();

/** The same score and explanation give the same digest. */
export function digestOf(score: LeafScore): string {
  const digest = digestsOfFrozen.get(score) ?? hash('sha256', JSON.stringify(score), 'base64url');
  if (Object.isFrozen(score)) digestsOfFrozen.set(score, digest);
  return digest;
}

@Injectable()
export class LeafPointsRepository {
  /** `leaf code → digest` of each card. */
  async digests(tx: Transaction, keys: readonly CardKey[]): Promise<Map<string, Map<string, string>>> {
    const rows = await prepared<CardKey & { digests: Record<string, string> }>(tx, `
      SELECT l.agency_code AS "agencyCode", l.year, json_object_agg(l.leaf_code, l.digest) AS digests
      FROM scoring.leaf_points l JOIN unnest($1::text[], $2::integer[]) AS k(agency_code, year) USING (agency_code, year)
      GROUP BY l.agency_code, l.year`, [keys.map((key) => key.agencyCode), keys.map((key) => key.year)]);
    return new Map(rows.map((row) => [keyOf(row), new Map(Object.entries(row.digests))]));
  }

  /** All that the rows of some cards say, in the form of `standingOf`. */
  standing(tx: Transaction, keys: readonly CardKey[]): Promise<(ReturnType<typeof standingOf>)[]> {
    return prepared(tx, `
      SELECT agency_code, l.year, leaf_code, state, points::text, max_points::text, source, auto_state, auto_points::text, attainable::text, explanation, digest
      FROM scoring.leaf_points l JOIN unnest($1::text[], $2::integer[]) AS k(agency_code, year) USING (agency_code, year)`, [keys.map((key) => key.agencyCode), keys.map((key) => key.year)]);
  }

  /** Writes the leaves as they are now and adds each change to the history. */
  async save(tx: Transaction, leaves: readonly ChangedLeaf[]): Promise<void> {
    if (leaves.length === 0) return;
    await prepared(tx, `
      WITH changed AS (
        SELECT * FROM json_to_recordset($1::json) AS l(agency_code text, year integer, leaf_code text, state text, points numeric, max_points numeric,
          source text, auto_state text, auto_points numeric, attainable numeric, explanation jsonb, digest text, card_version integer,
          cause_fact_id uuid, position bigint, as_of timestamptz)
      ), history AS (
        INSERT INTO scoring.leaf_history (agency_code, year, leaf_code, state, points, max_points, source, explanation, card_version, cause_fact_id, position, as_of)
        SELECT agency_code, year, leaf_code, state, points, max_points, source, explanation, card_version, cause_fact_id, position, as_of FROM changed
      )
      INSERT INTO scoring.leaf_points (${STANDING}) SELECT ${STANDING} FROM changed
      ON CONFLICT (agency_code, year, leaf_code) DO UPDATE SET ${OVERWRITE}`, [JSON.stringify(leaves.map(rowOf))]);
  }

  /** Puts these leaves in the place of all that the cards have, writing only what is not so. No change, so nothing is added to the history. */
  async rewrite(tx: Transaction, keys: readonly CardKey[], leaves: readonly Leaf[]): Promise<void> {
    await prepared(tx, `
      WITH told AS (
        SELECT * FROM json_to_recordset($1::json) AS l(agency_code text, year integer, leaf_code text, state text, points numeric, max_points numeric,
          source text, auto_state text, auto_points numeric, attainable numeric, explanation jsonb, digest text)
      ), stray AS (
        DELETE FROM scoring.leaf_points l USING unnest($2::text[], $3::integer[]) AS k(agency_code, year)
        WHERE l.agency_code = k.agency_code AND l.year = k.year
          AND NOT EXISTS (SELECT FROM told t WHERE t.agency_code = l.agency_code AND t.year = l.year AND t.leaf_code = l.leaf_code)
      )
      INSERT INTO scoring.leaf_points (${STANDING}) SELECT ${STANDING} FROM told EXCEPT ALL
      SELECT ${STANDING} FROM scoring.leaf_points l JOIN unnest($2::text[], $3::integer[]) AS k(agency_code, year) USING (agency_code, year)
      ON CONFLICT (agency_code, year, leaf_code) DO UPDATE SET ${OVERWRITE}`,
    [JSON.stringify(leaves.map(standingOf)), keys.map((key) => key.agencyCode), keys.map((key) => key.year)]);
  }

  /** Leaves that the criteria set no longer has. */
  async drop(tx: Transaction, { agencyCode, year }: CardKey, leaves: readonly string[]): Promise<void> {
    if (leaves.length === 0) return;
    await prepared(tx, 'DELETE FROM scoring.leaf_points WHERE agency_code = $1 AND year = $2 AND leaf_code = ANY ($3)', [agencyCode, year, leaves]);
  }
}

const rowOf = ({ cardVersion, causeFactId, position, asOf, ...leaf }: ChangedLeaf) =>
  ({ ...standingOf(leaf), card_version: cardVersion, cause_fact_id: causeFactId, position, as_of: asOf });

/** A leaf's row, without what only its history says. */
export function standingOf({ agencyCode, year, score, digest }: Leaf) {
  const { inputs, formula, autoFormula } = score;
  return {
    agency_code: agencyCode,
    year,
    leaf_code: score.leaf,
    state: score.state,
    points: score.points,
    max_points: score.max,
    source: score.source,
    ...autoColumns(score.auto),
    attainable: score.attainable,
    explanation: { inputs, formula, ...(autoFormula && { autoFormula }) },
    digest,
  };
}

function autoColumns(auto: LeafScore['auto']) {
  if (auto === undefined) return { auto_state: null, auto_points: null };
  if (auto === null) return { auto_state: 'PENDING', auto_points: null };
  return auto === 'NOT_APPLICABLE' ? { auto_state: auto, auto_points: null } : { auto_state: 'SCORED', auto_points: auto };
}
