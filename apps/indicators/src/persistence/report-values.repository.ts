import { Injectable } from '@nestjs/common';
import type { PeriodV1 } from '@cchc/contracts';
import { prepared, type Transaction } from '@cchc/delivery';
import type { CountedReport } from '../domain/consolidation.js';
import type { RecordedReport } from '../domain/recorded-report.js';

export type Period = Pick<PeriodV1, keyof PeriodV1> & { year: number };

const REPORT = `
  report_id AS "reportId", year, agency_code AS "agencyCode", period_code AS "periodCode", ranking_group AS "rankingGroup", revision,
  entries AS "values", not_applicable AS "notApplicable", values_version::int AS "valuesVersion", state, state_version::int AS "stateVersion"`;

/** `counts` of the domain, in SQL. */
const COUNTS = `state <> 'RETURNED' AND values_version > 0`;

@Injectable()
export class ReportValuesRepository {
  async load(tx: Transaction, reportIds: readonly string[]): Promise<Map<string, RecordedReport>> {
    const rows = await prepared<RecordedReport>(tx, `SELECT ${REPORT} FROM indicators.report_values WHERE report_id = ANY($1::uuid[])`, [reportIds]);
    return new Map(rows.map((row) => [row.reportId, row]));
  }

  async save(tx: Transaction, reports: readonly RecordedReport[]): Promise<void> {
    await prepared(tx,
      `INSERT INTO indicators.report_values
         (report_id, year, agency_code, period_code, ranking_group, revision, entries, not_applicable, values_version, state, state_version)
       SELECT "reportId", year, "agencyCode", "periodCode", "rankingGroup", revision, "values", "notApplicable", "valuesVersion", state, "stateVersion"
       FROM jsonb_to_recordset($1::jsonb) AS r("reportId" uuid, year int, "agencyCode" text, "periodCode" text, "rankingGroup" text, revision int,
         "values" jsonb, "notApplicable" jsonb, "valuesVersion" bigint, state text, "stateVersion" bigint)
       ON CONFLICT (report_id) DO UPDATE SET
         ranking_group = excluded.ranking_group, revision = excluded.revision, entries = excluded.entries, not_applicable = excluded.not_applicable,
         values_version = excluded.values_version, state = excluded.state, state_version = excluded.state_version`,
      [JSON.stringify(reports)],
    );
  }

  /** The plan's periods are known from the start; one that is not is learnt from the first report for it. */
  async learnPeriods(tx: Transaction, periods: readonly Period[]): Promise<void> {
    await prepared(tx,
      `INSERT INTO indicators.periods (code, year, type, data_from, data_to, cumulative)
       SELECT code, year, type, "dataFrom", "dataTo", cumulative
       FROM jsonb_to_recordset($1::jsonb) AS p(code text, year int, type text, "dataFrom" date, "dataTo" date, cumulative boolean)
       ON CONFLICT (code) DO NOTHING`,
      [JSON.stringify(periods)],
    );
  }

  async countOf(tx: Transaction, periodCode: string): Promise<number> {
    const [row] = await prepared<{ reports: number }>(tx,
      `SELECT count(*)::int AS reports FROM indicators.report_values WHERE period_code = $1 AND ${COUNTS}`, [periodCode]);
    return row!.reports;
  }

  /** The reports that count for a period, as far as the transaction's scope sees. */
  counted(tx: Transaction, periodCode: string): Promise<CountedReport[]> {
    return prepared<CountedReport>(tx,
      `SELECT agency_code AS "agencyCode", ranking_group AS "rankingGroup", entries AS "values", not_applicable AS "notApplicable"
       FROM indicators.report_values WHERE period_code = $1 AND ${COUNTS} ORDER BY agency_code`,
      [periodCode],
    );
  }
}
