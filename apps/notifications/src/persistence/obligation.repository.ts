import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { isOwed, unseen, type Obligation, type ObligationReference } from '../domain/obligation.js';

interface ObligationRow {
  obligation_id: string; year: number; class: Obligation['class']; code: string; agency_code: string;
  title: string | null; assumed: boolean; deadline_date: string | null; due_at: Date | null;
  deadline_version: number; state_version: number; met: boolean;
}

const COLUMNS = `obligation_id, year, class, code, agency_code, title, assumed, deadline_date::text, due_at,
  deadline_version, state_version, met`;

@Injectable()
export class ObligationRepository {
  /** Locks the obligations by ascending id, so that two queues cannot wait for each other; makes room for unseen ones. */
  async lock(tx: Transaction, references: readonly ObligationReference[]): Promise<Map<string, Obligation>> {
    await prepared(tx, `${INSERT} ON CONFLICT DO NOTHING`, [rowsOf(references.map(unseen))]);
    const rows = await prepared<ObligationRow>(tx,
      `SELECT ${COLUMNS} FROM obligations WHERE obligation_id = ANY($1::uuid[]) ORDER BY obligation_id FOR UPDATE`,
      [references.map((reference) => reference.obligationId)]);
    return new Map(rows.map((row) => [row.obligation_id, obligationOf(row)]));
  }

  /** Writes obligations that this transaction has locked. */
  async save(tx: Transaction, obligations: readonly Obligation[]): Promise<void> {
    await prepared(tx, `${INSERT} ON CONFLICT (obligation_id) DO UPDATE SET
      class = excluded.class, code = excluded.code, agency_code = excluded.agency_code, title = excluded.title, assumed = excluded.assumed,
      deadline_date = excluded.deadline_date, due_at = excluded.due_at, deadline_version = excluded.deadline_version,
      state_version = excluded.state_version, met = excluded.met, owed = excluded.owed`, [rowsOf(obligations)]);
  }

  /** Locks some of those still owed that were planned by an older calendar or older settings. */
  async lockOutdated(tx: Transaction, epoch: number, most: number): Promise<Obligation[]> {
    const rows: ObligationRow[] = await tx.manager.query(
      `SELECT ${COLUMNS} FROM obligations WHERE owed AND planned_epoch < $1 ORDER BY obligation_id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [epoch, most],
    );
    return rows.map(obligationOf);
  }

  async markPlanned(tx: Transaction, obligations: readonly Obligation[], epoch: number): Promise<void> {
    const ids = obligations.map((obligation) => obligation.obligationId);
    await prepared(tx,
      'UPDATE obligations SET planned_epoch = $2 WHERE obligation_id = ANY($1::uuid[]) AND planned_epoch <> $2', [ids, epoch]);
  }
}

const INSERT = `
  INSERT INTO obligations (obligation_id, year, class, code, agency_code, title, assumed, deadline_date, due_at, deadline_version, state_version, met, owed)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS o(obligation_id uuid, year int, class text, code text, agency_code text, title text,
    assumed boolean, deadline_date date, due_at timestamptz, deadline_version int, state_version int, met boolean, owed boolean)
  ORDER BY obligation_id`;

const obligationOf = (row: ObligationRow): Obligation => ({
  obligationId: row.obligation_id, year: row.year, class: row.class, code: row.code, agencyCode: row.agency_code,
  title: row.title, assumed: row.assumed, deadlineDate: row.deadline_date, dueAt: row.due_at,
  deadlineVersion: row.deadline_version, stateVersion: row.state_version, met: row.met,
});

const rowOf = (known: Obligation): ObligationRow & { owed: boolean } => ({
  obligation_id: known.obligationId, year: known.year, class: known.class, code: known.code, agency_code: known.agencyCode,
  title: known.title, assumed: known.assumed, deadline_date: known.deadlineDate, due_at: known.dueAt,
  deadline_version: known.deadlineVersion, state_version: known.stateVersion, met: known.met, owed: isOwed(known),
});

const rowsOf = (obligations: readonly Obligation[]): string =>
  JSON.stringify([...new Map(obligations.map((obligation) => [obligation.obligationId, obligation])).values()].map(rowOf));
