import { Injectable } from '@nestjs/common';
import { ScoresGivenV1 } from '@cchc/contracts';
import { prepared, type Transaction } from '@cchc/delivery';
import type { Round } from '../domain/facts/card-facts.js';
import { leafKey, type LeafStanding } from '../domain/campaign/undecided.js';

/** How far a campaign has come. */
@Injectable()
export class ProgressReader {
  /** The ranked cards with their criteria sets. */
  cards(tx: Transaction, year: number): Promise<{ agencyCode: string; criteriaSet: string }[]> {
    return prepared(tx, `SELECT agency_code AS "agencyCode", criteria_set AS "criteriaSet" FROM scoring.cards WHERE year = $1 AND in_ranking ORDER BY agency_code`, [year]);
  }

  /** Of every leaf that somebody scored or explained. */
  async standings(tx: Transaction, year: number): Promise<Map<string, LeafStanding>> {
    const rows = await prepared<{ agencyCode: string; leaf: string; rounds: Round[] | null; asked: boolean }>(tx, `
      SELECT coalesce(s.agency_code, x.agency_code) AS "agencyCode", coalesce(s.leaf_code, x.leaf_code) AS leaf, s.rounds, x.leaf_code IS NOT NULL AS asked
      FROM (SELECT agency_code, leaf_code, array_agg(DISTINCT round) AS rounds FROM scoring.score_entries WHERE year = $1 GROUP BY 1, 2) s
      FULL JOIN (SELECT DISTINCT agency_code, leaf_code FROM scoring.explanations WHERE year = $1) x ON x.agency_code = s.agency_code AND x.leaf_code = s.leaf_code`, [year]);
    return new Map(rows.map(({ agencyCode, leaf, rounds, asked }) => [leafKey({ agencyCode, leaf }), { rounds: rounds ?? [], asked }]));
  }

  /** Scores that were given and have no place in the log yet: their facts are on their way. */
  async onTheirWay(tx: Transaction, year: number): Promise<number> {
    const [row] = await prepared<{ n: number }>(tx, `
      SELECT count(*)::integer AS n FROM scoring.score_entries e WHERE e.year = $1 AND e.id NOT IN (
        SELECT (given ->> 'id')::uuid FROM scoring.facts f, jsonb_array_elements(f.payload -> 'entries') AS given WHERE f.year = $1 AND f.kind = $2)`,
    [year, ScoresGivenV1.type]);
    return row!.n;
  }

  async lastPosition(tx: Transaction): Promise<string> {
    const [row] = await prepared<{ position: string }>(tx, 'SELECT coalesce(max(position), 0)::text AS position FROM scoring.facts', []);
    return row!.position;
  }
}
