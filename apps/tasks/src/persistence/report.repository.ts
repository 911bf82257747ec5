import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { isUuid, newId, type RankingGroup } from '@cchc/kernel';
import { NotFound, VersionConflict } from '@cchc/service-kit';
import { Report, type ReportState } from '../domain/report.js';
import { Conditions } from './conditions.js';
import type { Person } from './person.js';
import { REPORT_COLUMNS, REPORT_TABLES, reportStateOf, type ReportRecord } from './report.record.js';
import { agenciesInScope } from './scope.js';

export interface ReportEntry {
  kind: 'SAVED' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
  person: Person;
  detail?: object;
}

const PAIR = /^([0-9]{4}-[A-Z0-9]{1,8}):([A-Z0-9][A-Z0-9-]{0,63})$/;

@Injectable()
export class ReportRepository {
  /** `key` is an id, or period and agency: `2021-Q1:UBND-LONGMY`. What is out of scope is not found. */
  async find(tx: Transaction, key: string): Promise<Readonly<ReportState>> {
    return this.read(tx, key, '');
  }

  /** Holds the report and its obligation until the end of the transaction, so that the deadline cannot move meanwhile. */
  async lock(tx: Transaction, key: string): Promise<Report> {
    return new Report(await this.read(tx, key, 'FOR UPDATE OF r, o'));
  }

  /** Opens the report of each period and agency for which there is an obligation; those that are open already stay as they are. */
  async open(tx: Transaction, reports: readonly { periodCode: string; agencyCode: string; rankingGroup: RankingGroup }[]): Promise<void> {
    await tx.manager.query(OPEN, [JSON.stringify(reports.map((one) => ({ ...one, id: newId() }))), tx.now]);
  }

  /** Writes what a decision made of the report that was locked, with its entry in the history. */
  async save(tx: Transaction, { state }: Report, entry: ReportEntry): Promise<void> {
    const saved = await prepared(tx, SAVE, [
      state.id, state.version - 1, state.version, state.status, state.revision, state.values, state.notApplicable,
      state.firstSubmittedAt, state.submittedAt, state.timeliness, state.returnObligationId,
      tx.now, entry.kind, entry.person?.personId, entry.person?.displayName, entry.detail ?? {},
    ]);
    if (saved.length !== 1) throw new VersionConflict(state.version);
  }

  private async read(tx: Transaction, key: string, lock: string): Promise<ReportState> {
    const where = new Conditions();
    const [, period, agency] = PAIR.exec(key) ?? [];
    if (isUuid(key)) where.and('r.id = ?', key);
    else if (period) where.and('r.period_code = ? AND r.agency_code = ?', period, agency);
    else throw new NotFound('Không tìm thấy báo cáo.');
    where.when(agenciesInScope(tx) ?? undefined, 'r.agency_code = ANY(?)');
    const [row] = await prepared<ReportRecord>(tx,
      `SELECT ${REPORT_COLUMNS} FROM ${REPORT_TABLES} WHERE ${where.sql} ${lock}`, where.values);
    if (!row) throw new NotFound('Không tìm thấy báo cáo.');
    return reportStateOf(row);
  }
}

const OPEN = `
  WITH opened AS (
    INSERT INTO tasks.reports (id, year, period_code, agency_code, ranking_group, obligation_id, status, version, updated_at)
    SELECT n.id, o.year, o.code, o.agency_code, n."rankingGroup", o.id, 'NOT_STARTED', 1, $2
    FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "periodCode" text, "agencyCode" text, "rankingGroup" text)
    JOIN tasks.obligations o ON o.class = 'REPORT' AND o.code = n."periodCode" AND o.agency_code = n."agencyCode"
    ON CONFLICT (period_code, agency_code) DO NOTHING
    RETURNING id, agency_code)
  INSERT INTO tasks.report_history (report_id, version, agency_code, kind, at)
  SELECT id, 1, agency_code, 'OPENED', $2 FROM opened`;

const SAVE = `
  WITH saved AS (
    UPDATE tasks.reports SET version = $3, status = $4, revision = $5, "values" = $6, not_applicable = $7,
      first_submitted_at = $8, submitted_at = $9, timeliness = $10, return_obligation_id = $11, updated_at = $12
    WHERE id = $1 AND version = $2
    RETURNING id, version, agency_code)
  INSERT INTO tasks.report_history (report_id, version, agency_code, kind, at, person_id, person_name, detail)
  SELECT id, version, agency_code, $13, $12, $14, $15, $16 FROM saved
  RETURNING version`;
