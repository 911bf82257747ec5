import type { PeriodType, RankingGroup, Timeliness } from '@cchc/kernel';
import type { ReportState, ReportStatus } from '../domain/report.js';
import type { NotApplicable, ReportValues } from '../domain/report-values.js';

/** A row of REPORT_COLUMNS. */
export interface ReportRecord {
  id: string;
  year: number;
  agency_code: string;
  agency_name: string;
  ranking_group: RankingGroup;
  obligation_id: string;
  due_at: Date;
  status: ReportStatus;
  version: number;
  revision: number;
  values: ReportValues;
  not_applicable: NotApplicable;
  first_submitted_at: Date | null;
  submitted_at: Date | null;
  timeliness: Timeliness | null;
  return_obligation_id: string | null;
  period_code: string;
  period_type: PeriodType;
  period_name: string;
  data_from: string;
  data_to: string;
  cumulative: boolean;
  opens_on: string;
}

export const REPORT_COLUMNS = `
  r.id, r.year, r.agency_code, coalesce(a.name, r.agency_code) AS agency_name, r.ranking_group, r.obligation_id, o.due_at, r.status, r.version, r.revision,
  r."values", r.not_applicable, r.first_submitted_at, r.submitted_at, r.timeliness, r.return_obligation_id,
  p.code AS period_code, p.type AS period_type, p.name AS period_name, p.data_from::text, p.data_to::text,
  p.cumulative, p.opens_on::text`;

export const REPORT_TABLES = `tasks.reports r
  JOIN tasks.reporting_periods p ON p.code = r.period_code
  JOIN tasks.obligations o ON o.id = r.obligation_id
  LEFT JOIN tasks.agencies a ON a.code = r.agency_code`;

export const reportStateOf = (row: ReportRecord): ReportState => ({
  id: row.id, year: row.year, agencyCode: row.agency_code, agencyName: row.agency_name, rankingGroup: row.ranking_group,
  obligationId: row.obligation_id, dueAt: row.due_at, status: row.status, version: row.version, revision: row.revision,
  values: row.values, notApplicable: row.not_applicable, firstSubmittedAt: row.first_submitted_at,
  submittedAt: row.submitted_at, timeliness: row.timeliness, returnObligationId: row.return_obligation_id,
  period: {
    code: row.period_code, type: row.period_type, name: row.period_name, dataFrom: row.data_from,
    dataTo: row.data_to, cumulative: row.cumulative, opensOn: row.opens_on,
  },
});
