import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { LeafInput } from '../domain/measuring/measure.js';
import type { LeafState, Source } from '../domain/explaining/words.js';
import type { AutoScore, LeafScore } from '../domain/score-leaf.js';
import { FIGURES, type CardFigures } from './card-record.js';

export interface CardRow extends CardFigures {
  agencyCode: string;
  agencyName: string;
  year: number;
  group: string | null;
  criteriaSet: string;
  band: string;
  /** Null for a card of the past. */
  version: number | null;
  asOf: Date | null;
  computedAt: Date;
  position: string;
}

export interface LeafRow {
  leaf: string;
  state: LeafState;
  points: string;
  max: string;
  source: Source | null;
  autoState: 'SCORED' | 'PENDING' | 'NOT_APPLICABLE' | null;
  autoPoints: string | null;
  attainable: string;
  inputs: LeafInput[];
  formula: string;
  autoFormula: string | null;
}

export interface ChangeRow {
  leaf: string;
  state: LeafState;
  points: string;
  max: string;
  source: Source | null;
  previousPoints: string | null;
  previousState: LeafState | null;
  formula: string | null;
  asOf: Date;
  position: string;
  cardVersion: number;
  causeFactId: string | null;
}

/** The AUTO score that a row holds; undefined where the leaf has no automatic source. */
export function autoOf({ autoState, autoPoints }: LeafRow): AutoScore | undefined {
  if (autoState === null) return undefined;
  if (autoState === 'SCORED') return autoPoints;
  return autoState === 'PENDING' ? null : autoState;
}

/** The row that a leaf worked out just now would be. */
export function leafRowOf({ leaf, state, points, max, source, auto, attainable, inputs, formula, autoFormula }: LeafScore): LeafRow {
  const scored = auto !== undefined && auto !== null && auto !== 'NOT_APPLICABLE';
  const autoState = auto === undefined ? null : auto === null ? 'PENDING' : scored ? 'SCORED' : 'NOT_APPLICABLE';
  return { leaf, state, points, max, source, autoState, autoPoints: scored ? auto : null, attainable, inputs: [...inputs], formula, autoFormula: autoFormula ?? null };
}

const CARD = `SELECT c.agency_code AS "agencyCode", a.name AS "agencyName", c.year, c.ranking_group AS "group", c.criteria_set AS "criteriaSet",
  c.version, c.as_of AS "asOf", c.computed_at AS "computedAt", c.position, ${FIGURES}
  FROM scoring.cards c JOIN scoring.agencies a ON a.code = c.agency_code`;

/** Columns of LeafRow, in SQL. */
export const LEAF = `l.leaf_code AS leaf, l.state, l.points::text, l.max_points::text AS max, l.source, l.auto_state AS "autoState", l.auto_points::text AS "autoPoints",
  l.attainable::text, l.explanation -> 'inputs' AS inputs, l.explanation ->> 'formula' AS formula, l.explanation ->> 'autoFormula' AS "autoFormula"`;

/** Reads cards as the transaction's scope may see them: of others there is nothing. */
@Injectable()
export class ScorecardsReader {
  async card(tx: Transaction, agency: string, year: number): Promise<CardRow | undefined> {
    const [row] = await prepared<CardRow>(tx, `${CARD} WHERE c.agency_code = $1 AND c.year = $2 AND c.criteria_set IS NOT NULL`, [agency, year]);
    return row;
  }

  async cards(tx: Transaction, year: number, search: string, limit: number, offset: number): Promise<(CardRow & { total: number })[]> {
    return tx.manager.query(`SELECT r.*, count(*) OVER ()::integer AS total FROM (${CARD} WHERE c.year = $1 AND c.criteria_set IS NOT NULL) r
      WHERE $2 = '' OR position(lower($2) IN lower(r."agencyName")) > 0 OR position(lower($2) IN lower(r."agencyCode")) > 0
      ORDER BY r."group", r."agencyCode" LIMIT $3 OFFSET $4`, [year, search, limit, offset]);
  }

  leaves(tx: Transaction, agency: string, year: number): Promise<LeafRow[]> {
    return prepared<LeafRow>(tx, `SELECT ${LEAF} FROM scoring.leaf_points l WHERE l.agency_code = $1 AND l.year = $2`, [agency, year]);
  }

  /** Whether some of the card's points come from a round that agencies may not see. */
  async withholds(tx: Transaction, agency: string, year: number): Promise<boolean> {
    const rows = await prepared(tx, 'SELECT 1 FROM scoring.leaf_points WHERE agency_code = $1 AND year = $2 AND NOT scoring.shows_round(year, source) LIMIT 1', [agency, year]);
    return rows.length > 0;
  }

  async history(tx: Transaction, agency: string, year: number, limit: number, offset: number): Promise<(ChangeRow & { total: number })[]> {
    return tx.manager.query(`
      SELECT leaf_code AS leaf, state, points::text, max_points::text AS max, source, explanation ->> 'formula' AS formula, as_of AS "asOf", position,
        card_version AS "cardVersion", cause_fact_id AS "causeFactId",
        lag(points) OVER (PARTITION BY leaf_code ORDER BY id)::text AS "previousPoints",
        lag(state) OVER (PARTITION BY leaf_code ORDER BY id) AS "previousState", count(*) OVER ()::integer AS total
      FROM scoring.leaf_history WHERE agency_code = $1 AND year = $2 ORDER BY id DESC LIMIT $3 OFFSET $4`, [agency, year, limit, offset]);
  }
}
