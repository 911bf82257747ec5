import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { isOwed, unseen, type Obligation, type ObligationReference } from '../domain/obligation.js';

interface ObligationRow {
  obligation_id: string; year: number; class: Obligation['class']; code: string; agency_code: string;
  title: string | null; assumed: boolean; deadline_date: string | null; due_at: Date | null;
  deadline_version: number; state_version: number; met: boolean; reopened_at: Date | null; submitted_at: Date | null;
}

const COLUMNS = `obligation_id, year, class, code, agency_code, title, assumed, deadline_date::text, due_at,
  deadline_version, state_version, met, reopened_at, submitted_at`;

@Injectable()
export class ObligationRepository {
  /** Locks the obligations by ascending id, so that two queues cannot wait for each other; makes room for unseen ones. */
  async lock(tx: Transaction, references: readonly ObligationReference[]): Promise<Map<string, Obligation>> {
    await this.write(tx, references.map(unseen), 'ON CONFLICT DO NOTHING');
    const rows: ObligationRow[] = await tx.manager.query(
      `SELECT ${COLUMNS} FROM obligations WHERE obligation_id = ANY($1) ORDER BY obligation_id FOR UPDATE`,
      [references.map((reference) => reference.obligationId)],
    );
    return new Map(rows.map((row) => [row.obligation_id, obligationOf(row)]));
  }

  /** Writes obligations that this transaction has locked. */
  save(tx: Transaction, obligations: readonly Obligation[]): Promise<void> {
    return this.write(tx, obligations, `ON CONFLICT (obligation_id) DO UPDATE SET
      class = excluded.class, code = excluded.code, agency_code = excluded.agency_code, title = excluded.title, assumed = excluded.assumed,
      deadline_date = excluded.deadline_date, due_at = excluded.due_at, deadline_version = excluded.deadline_version,
      state_version = excluded.state_version, met = excluded.met, reopened_at = excluded.reopened_at,
      submitted_at = excluded.submitted_at, owed = excluded.owed`);
  }

  /** Locks some obligations that were planned by an older calendar or older settings. */
  async lockOutdated(tx: Transaction, epoch: number, most: number): Promise<Obligation[]> {
    const rows: ObligationRow[] = await tx.manager.query(
      `SELECT ${COLUMNS} FROM obligations WHERE planned_epoch < $1 ORDER BY obligation_id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [epoch, most],
    );
    return rows.map(obligationOf);
  }

  async markPlanned(tx: Transaction, obligations: readonly Obligation[], epoch: number): Promise<void> {
    const ids = obligations.map((obligation) => obligation.obligationId);
    await tx.manager.query('UPDATE obligations SET planned_epoch = $2 WHERE obligation_id = ANY($1) AND planned_epoch <> $2', [ids, epoch]);
  }

  private async write(tx: Transaction, obligations: readonly Obligation[], onConflict: string): Promise<void> {
    const rows = [...new Map(obligations.map((obligation) => [obligation.obligationId, obligation])).values()].map(rowOf);
    await tx.manager.query(
      `INSERT INTO obligations (obligation_id, year, class, code, agency_code, title, assumed, deadline_date, due_at,
         deadline_version, state_version, met, reopened_at, submitted_at, owed)
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS o(obligation_id uuid, year int, class text, code text, agency_code text, title text,
         assumed boolean, deadline_date date, due_at timestamptz, deadline_version int, state_version int, met boolean,
         reopened_at timestamptz, submitted_at timestamptz, owed boolean)
       ORDER BY obligation_id ${onConflict}`,
      [JSON.stringify(rows)],
    );
  }
}

const obligationOf = (row: ObligationRow): Obligation => ({
  obligationId: row.obligation_id, year: row.year, class: row.class, code: row.code, agencyCode: row.agency_code,
  title: row.title, assumed: row.assumed, deadlineDate: row.deadline_date, dueAt: row.due_at,
  deadlineVersion: row.deadline_version, stateVersion: row.state_version, met: row.met,
  reopenedAt: row.reopened_at, submittedAt: row.submitted_at,
});

const rowOf = (known: Obligation): ObligationRow & { owed: boolean } => ({
  obligation_id: known.obligationId, year: known.year, class: known.class, code: known.code, agency_code: known.agencyCode,
  title: known.title, assumed: known.assumed, deadline_date: known.deadlineDate, due_at: known.dueAt,
  deadline_version: known.deadlineVersion, state_version: known.stateVersion, met: known.met,
  reopened_at: known.reopenedAt, submitted_at: known.submittedAt, owed: isOwed(known),
});
