import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { Indicator } from '../domain/indicator.js';
import type { Population, Speakers } from '../domain/population.js';
import type { Contribution, Threshold } from '../domain/target.js';

/** A target with what it is measured by. */
export interface MeasurableTarget extends Threshold {
  year: number;
  id: string;
  population: Population;
  /** All indicators of the year that carry this target. */
  indicators: Indicator[];
  measurements: number;
}

export interface TargetPeriod {
  year: number;
  targetId: string;
  periodCode: string;
}

export interface ReportContribution extends TargetPeriod {
  reportId: string;
  agencyCode: string;
  /** Null when the report adds nothing, or nothing any more. */
  contribution: Contribution | null;
}

/** The figures of a target over the province; decimals as text. */
export interface Measurement {
  numerator: string;
  denominator: string;
  reported: number;
  expected: number;
}

export interface TargetSums extends TargetPeriod {
  dataTo: string;
  numerator: string;
  denominator: string;
  speakers: Speakers;
  /** The newest measurement so far. */
  newest: Measurement | null;
}

const PAIRS = 'jsonb_to_recordset($1::jsonb) AS pair(year int, "targetId" text, "periodCode" text)';

@Injectable()
export class TargetsRepository {
  /** Locks the targets of these years (of all, without any) until the end of the transaction: whoever changes what they measure comes one after another. */
  lock(tx: Transaction, years: readonly number[] | null): Promise<MeasurableTarget[]> {
    return prepared<MeasurableTarget>(tx,
      `SELECT t.year, t.id, t.operator, t.threshold::text AS threshold, t.definition -> 'population' AS population, t.measurements::int AS measurements,
         (SELECT coalesce(jsonb_agg(i.definition ORDER BY i.position), '[]') FROM indicators.indicators i WHERE i.year = t.year AND i.target_ref = t.id) AS indicators
       FROM indicators.targets t WHERE $1::int[] IS NULL OR t.year = ANY($1::int[]) ORDER BY t.year, t.id FOR UPDATE OF t`,
      [years],
    );
  }

  /** Writes what reports add to targets and answers which targets, in which periods, thereby changed. */
  changeContributions(tx: Transaction, contributions: readonly ReportContribution[]): Promise<TargetPeriod[]> {
    const rows = contributions.map(({ contribution, ...of }) => ({ ...of, ...contribution }));
    return prepared<TargetPeriod>(tx,
      `WITH given AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS g(year int, "targetId" text, "reportId" uuid, "periodCode" text, "agencyCode" text,
           numerator numeric, denominator numeric, own boolean, communes boolean)
       ), gone AS (
         DELETE FROM indicators.target_contributions c USING given g
         WHERE g.numerator IS NULL AND c.year = g.year AND c.target_id = g."targetId" AND c.report_id = g."reportId"
         RETURNING c.year, c.target_id, c.period_code
       ), put AS (
         INSERT INTO indicators.target_contributions AS c (year, target_id, report_id, period_code, agency_code, numerator, denominator, own, communes)
         SELECT year, "targetId", "reportId", "periodCode", "agencyCode", numerator, denominator, own, communes FROM given WHERE numerator IS NOT NULL
         ON CONFLICT (year, target_id, report_id) DO UPDATE SET
           numerator = excluded.numerator, denominator = excluded.denominator, own = excluded.own, communes = excluded.communes
         WHERE (c.numerator, c.denominator, c.own, c.communes) IS DISTINCT FROM (excluded.numerator, excluded.denominator, excluded.own, excluded.communes)
         RETURNING year, target_id, period_code
       )
       SELECT year, target_id AS "targetId", period_code AS "periodCode" FROM (TABLE gone UNION TABLE put) changed ORDER BY 1, 2, 3`,
      [JSON.stringify(rows)],
    );
  }

  /** Every target and period that some report adds to. */
  measuredPairs(tx: Transaction): Promise<TargetPeriod[]> {
    return prepared<TargetPeriod>(tx,
      `SELECT DISTINCT year, target_id AS "targetId", period_code AS "periodCode" FROM indicators.target_contributions ORDER BY 1, 2, 3`);
  }

  sums(tx: Transaction, pairs: readonly TargetPeriod[]): Promise<TargetSums[]> {
    return prepared<TargetSums>(tx,
      `SELECT pair.year, pair."targetId", pair."periodCode", p.data_to::text AS "dataTo",
         coalesce(sum(c.numerator), 0)::text AS numerator, coalesce(sum(c.denominator), 0)::text AS denominator,
         jsonb_build_object(
           'own', coalesce(jsonb_agg(c.agency_code) FILTER (WHERE c.own), '[]'), 'communes', coalesce(jsonb_agg(c.agency_code) FILTER (WHERE c.communes), '[]')) AS speakers,
         (SELECT jsonb_build_object('numerator', m.numerator::text, 'denominator', m.denominator::text, 'reported', m.reported, 'expected', m.expected)
          FROM indicators.target_measurements m
          WHERE m.year = pair.year AND m.target_id = pair."targetId" AND m.period_code = pair."periodCode" ORDER BY m.version DESC LIMIT 1) AS newest
       FROM ${PAIRS}
       JOIN indicators.periods p ON p.code = pair."periodCode"
       LEFT JOIN indicators.target_contributions c ON c.year = pair.year AND c.target_id = pair."targetId" AND c.period_code = pair."periodCode"
       GROUP BY pair.year, pair."targetId", pair."periodCode", p.data_to
       ORDER BY p.data_to, pair."targetId"`,
      [JSON.stringify(pairs)],
    );
  }

  async addMeasurements(tx: Transaction, measurements: readonly (TargetPeriod & Measurement & { version: number; percent: string | null; attained: boolean | null })[]): Promise<void> {
    await prepared(tx,
      `WITH added AS (
         INSERT INTO indicators.target_measurements (year, target_id, version, period_code, numerator, denominator, percent, attained, reported, expected, measured_at)
         SELECT year, "targetId", version, "periodCode", numerator, denominator, percent, attained, reported, expected, $2
         FROM jsonb_to_recordset($1::jsonb) AS m(year int, "targetId" text, version bigint, "periodCode" text, numerator numeric, denominator numeric,
           percent numeric, attained boolean, reported int, expected int)
         RETURNING year, target_id, version
       )
       UPDATE indicators.targets t SET measurements = newest.version
       FROM (SELECT year, target_id, max(version) AS version FROM added GROUP BY year, target_id) newest
       WHERE t.year = newest.year AND t.id = newest.target_id`,
      [JSON.stringify(measurements), tx.now],
    );
  }
}
