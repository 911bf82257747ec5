import { Injectable } from '@nestjs/common';
import { AdjustmentGivenV1, AdjustmentWithdrawnV1, ScoresGivenV1, SurveyCountedV1 } from '@cchc/contracts';
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

  /** What was given to cards and has no place in the log yet: its facts are on their way. */
  async onTheirWay(tx: Transaction, year: number): Promise<number> {
    const [row] = await prepared<{ n: number }>(tx, `
      WITH told AS (SELECT kind, agency_code, payload FROM scoring.facts WHERE year = $1 AND kind LIKE 'scoring.%'), missing AS (
        SELECT e.id FROM scoring.score_entries e WHERE e.year = $1 AND e.id NOT IN (
          SELECT (given ->> 'id')::uuid FROM told, jsonb_array_elements(payload -> 'entries') AS given WHERE kind = $2)
        UNION ALL SELECT a.id FROM scoring.adjustments a WHERE a.year = $1 AND a.id NOT IN (SELECT (payload ->> 'adjustmentId')::uuid FROM told WHERE kind = $3)
        UNION ALL SELECT w.adjustment_id FROM scoring.adjustment_withdrawals w WHERE w.year = $1
          AND w.adjustment_id NOT IN (SELECT (payload ->> 'adjustmentId')::uuid FROM told WHERE kind = $4)
        UNION ALL SELECT r.id FROM scoring.survey_results r WHERE r.year = $1 AND (r.agency_code, r.survey_id, r.counted_at) NOT IN (
          SELECT agency_code, (payload ->> 'surveyId')::uuid, (payload ->> 'at')::timestamptz FROM told WHERE kind = $5)
      ) SELECT count(*)::integer AS n FROM missing`,
    [year, ScoresGivenV1.type, AdjustmentGivenV1.type, AdjustmentWithdrawnV1.type, SurveyCountedV1.type]);
    return row!.n;
  }
}
