import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { foldText } from '@cchc/kernel';
import { limitOf, NotFound, orderBy, pageOf, scopeOf, type Actor, type Page } from '@cchc/service-kit';
import { anywhere, Conditions, SUBTREE } from '../persistence/conditions.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { agenciesInScope } from '../persistence/scope.js';
import type { ReportDto, ReportEventDto, ReportSummaryDto } from './report.dto.js';
import type { ReportListQuery } from './report-input.dto.js';

@Injectable()
export class ReportsQuery {
  constructor(private readonly work: UnitOfWork, private readonly reports: ReportRepository) {}

  list(query: ReportListQuery, actor: Actor): Promise<Page<ReportSummaryDto>> {
    return this.work.run(async (tx) => {
      const where = conditionsOf(query, tx);
      const { limit, offset } = limitOf(query);
      const [counted] = await tx.manager.query<{ total: string }[]>(`SELECT count(*) AS total FROM ${TABLES} WHERE ${where.sql}`, where.values);
      const rows = await tx.manager.query<ReportSummaryDto[]>(
        `SELECT ${summaryColumns(where.values.length + 1)} FROM ${TABLES} WHERE ${where.sql}
         ORDER BY ${orderBy(query.sort, SORTS)}, r.id LIMIT ${limit} OFFSET ${offset}`, [...where.values, tx.now]);
      return pageOf(query, rows, counted!.total);
    }, { scope: scopeOf(actor) });
  }

  one(key: string, actor: Actor): Promise<ReportDto> {
    return this.work.run(async (tx) => {
      const { id } = await this.reports.find(tx, key);
      const [row] = await tx.manager.query<ReportDto[]>(
        `SELECT ${summaryColumns(2)}, r."values", r.not_applicable AS "notApplicable" FROM ${TABLES} WHERE r.id = $1`, [id, tx.now]);
      if (!row) throw new NotFound('Không tìm thấy báo cáo.');
      return row;
    }, { scope: scopeOf(actor) });
  }

  history(key: string, actor: Actor): Promise<ReportEventDto[]> {
    return this.work.run(async (tx) => {
      const { id } = await this.reports.find(tx, key);
      return tx.manager.query<ReportEventDto[]>(
        'SELECT version, kind, at, person_name AS "personName", detail FROM tasks.report_history WHERE report_id = $1 ORDER BY version', [id]);
    }, { scope: scopeOf(actor) });
  }
}

const TABLES = `tasks.reports r
  JOIN tasks.obligations o ON o.id = r.obligation_id
  LEFT JOIN tasks.agencies a ON a.code = r.agency_code`;

/** `now` is the number of the parameter that holds the business time. */
const summaryColumns = (now: number): string => `
  r.id, r.period_code || ':' || r.agency_code AS key, r.year, r.period_code AS "periodCode", r.agency_code AS "agencyCode",
  a.name AS "agencyName", r.ranking_group AS "rankingGroup", r.status, r.version, r.revision,
  o.deadline_date::text AS "deadlineDate", o.due_at AS "dueAt", o.assumed AS "deadlineAssumed",
  r.first_submitted_at IS NULL AND o.due_at <= $${now}::timestamptz AS overdue,
  r.first_submitted_at AS "firstSubmittedAt", r.submitted_at AS "submittedAt", r.timeliness,
  r.obligation_id AS "obligationId", r.return_obligation_id AS "returnObligationId", r.updated_at AS "updatedAt"`;

const SORTS = { dueAt: 'o.due_at', agency: 'r.agency_code', period: 'r.period_code', status: 'r.status', submittedAt: 'r.submitted_at' };

function conditionsOf(query: ReportListQuery, tx: Transaction): Conditions {
  const text = query.q && anywhere(foldText(query.q));
  const where = new Conditions()
    .when(agenciesInScope(tx) ?? undefined, 'r.agency_code = ANY(?)')
    .when(query['filter[status]']?.split(','), 'r.status = ANY(?)')
    .when(query['filter[period]'], 'r.period_code = ?')
    .when(query['filter[agency]'], 'r.agency_code = ?')
    .when(query['filter[group]'], 'r.ranking_group = ?')
    .when(query['filter[timeliness]'], 'r.timeliness = ?')
    .when(query.under, `r.agency_code IN (${SUBTREE})`);
  return text ? where.and('(a.search_text LIKE ? OR lower(r.agency_code) LIKE ? OR lower(r.period_code) LIKE ?)', text, text, text) : where;
}
