import { Injectable } from '@nestjs/common';
import { atCommit, type Transaction } from '@cchc/delivery';
import type { ReportState } from '../domain/report.js';
import type { Receipt } from '../receipts/receipt.js';

/** What was sent, as it was sent: append-only. */
@Injectable()
export class SubmissionRepository {
  add(tx: Transaction, report: Readonly<ReportState>, receipt: Receipt): void {
    atCommit(tx,
      `INSERT INTO tasks.report_submissions (report_id, revision, agency_code, submitted_at, "values", not_applicable, content_hash, receipt)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [report.id, report.revision, report.agencyCode, report.submittedAt, report.values, report.notApplicable, receipt.contentHash, receipt],
    );
  }

  /** The receipts of a report, the first revision first. */
  async receipts(tx: Transaction, reportId: string): Promise<Receipt[]> {
    const rows = await tx.manager.query<{ receipt: Receipt }[]>(
      'SELECT receipt FROM tasks.report_submissions WHERE report_id = $1 ORDER BY revision', [reportId]);
    return rows.map(({ receipt }) => receipt);
  }
}
