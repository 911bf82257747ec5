import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { foldText, type LocalDate } from '@cchc/kernel';
import { NotFound, VersionConflict } from '@cchc/service-kit';
import { Obligation, type ObligationState } from '../domain/obligation.js';
import type { OpenedObligation } from '../published-events.js';
import { Conditions } from './conditions.js';
import type { Person } from './person.js';
import { agenciesInScope } from './scope.js';

export interface ObligationEntry {
  kind: 'MET' | 'REOPENED' | 'RESCHEDULED' | 'ENDED';
  person: Person;
  detail?: object;
}

/** An obligation to be opened; `sequence` tells apart the returns of one report. `metAssumed` when it begins as done. */
export interface NewObligation extends OpenedObligation {
  sequence?: number;
  metAssumed?: boolean;
}

export type Particulars = Pick<OpenedObligation, 'title' | 'role' | 'opensOn' | 'assumed'>;

@Injectable()
export class ObligationRepository {
  async lock(tx: Transaction, id: string): Promise<Obligation> {
    const where = new Conditions().and('id = ?', id).when(agenciesInScope(tx) ?? undefined, 'agency_code = ANY(?)');
    const [row] = await prepared<ObligationState>(tx, `SELECT ${COLUMNS} FROM tasks.obligations WHERE ${where.sql} FOR UPDATE`, where.values);
    if (!row) throw new NotFound('Không tìm thấy nghĩa vụ này.');
    return new Obligation(row);
  }

  /** Those still open whose last day is one of these and has not passed, by ascending id. */
  async lockOpenDueOn(tx: Transaction, days: readonly LocalDate[]): Promise<Obligation[]> {
    const rows = await tx.manager.query<ObligationState[]>(
      `SELECT ${COLUMNS} FROM tasks.obligations WHERE met_at IS NULL AND ended_at IS NULL AND due_at > $2 AND deadline_date = ANY($1::date[]) ORDER BY id FOR UPDATE`,
      [days, tx.now]);
    return rows.map((row) => new Obligation(row));
  }

  /** All that an agency still owes, by ascending id, with what a successor would need to know of it. */
  async lockOpenOf(tx: Transaction, agencyCode: string): Promise<{ obligation: Obligation; particulars: Particulars }[]> {
    const rows = await prepared<ObligationState & Particulars>(tx, `
      SELECT ${COLUMNS}, title, role, opens_on::text AS "opensOn", assumed FROM tasks.obligations
      WHERE agency_code = $1 AND met_at IS NULL AND ended_at IS NULL ORDER BY id FOR UPDATE`, [agencyCode]);
    return rows.map(({ title, role, opensOn, assumed, ...state }) => ({ obligation: new Obligation(state), particulars: { title, role, opensOn, assumed } }));
  }

  async save(tx: Transaction, { state }: Obligation, entry: ObligationEntry): Promise<void> {
    const saved = await prepared(tx, SAVE, [
      state.id, state.version - 1, state.version, state.deadlineDate, state.dueAt, state.metAt, state.timeliness,
      tx.now, entry.kind, entry.person?.personId, entry.person?.displayName, entry.detail ?? {}, state.endedAt,
    ]);
    if (saved.length !== 1) throw new VersionConflict(state.version);
  }

  /** Opens those that are not open yet, in one statement, and returns their ids. A second call opens none. */
  async open(tx: Transaction, obligations: readonly NewObligation[], person: Person = null): Promise<ReadonlySet<string>> {
    const rows = obligations.map((one) => ({ sequence: 0, metAssumed: false, ...one, searchText: foldText(`${one.code} ${one.title}`) }));
    const opened = await tx.manager.query<{ obligation_id: string }[]>(OPEN, [JSON.stringify(rows), tx.now, person?.personId, person?.displayName]);
    return new Set(opened.map(({ obligation_id: id }) => id));
  }
}

const COLUMNS = `id, year, class, code, agency_code AS "agencyCode", deadline_date::text AS "deadlineDate",
  due_at AS "dueAt", met_at AS "metAt", timeliness, ended_at AS "endedAt", version`;

const SAVE = `
  WITH saved AS (
    UPDATE tasks.obligations SET version = $3, deadline_date = $4, due_at = $5, met_at = $6, timeliness = $7, ended_at = $13, met_assumed = false
    WHERE id = $1 AND version = $2
    RETURNING id, version, agency_code)
  INSERT INTO tasks.obligation_history (obligation_id, version, agency_code, kind, at, person_id, person_name, detail)
  SELECT id, version, agency_code, $9, $8, $10, $11, $12 FROM saved
  RETURNING version`;

const OPEN = `
  WITH new AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS n(
      id uuid, year integer, class text, code text, sequence integer, "agencyCode" text, role text, title text,
      "opensOn" date, "deadlineDate" date, "dueAt" timestamptz, assumed boolean, "metAt" timestamptz, timeliness text,
      "metAssumed" boolean, version integer, "searchText" text)
  ), opened AS (
    INSERT INTO tasks.obligations (id, year, class, code, sequence, agency_code, role, title, opens_on, deadline_date,
      due_at, assumed, met_at, timeliness, met_assumed, version, search_text)
    SELECT id, year, class, code, sequence, "agencyCode", role, title, "opensOn", "deadlineDate",
      "dueAt", assumed, "metAt", timeliness, "metAssumed", version, "searchText" FROM new
    ON CONFLICT (year, class, code, agency_code, sequence) DO NOTHING
    RETURNING id, agency_code, deadline_date, due_at, met_at, met_assumed
  ), met AS (
    INSERT INTO tasks.obligation_history (obligation_id, version, agency_code, kind, at, detail)
    SELECT id, 2, agency_code, 'MET', met_at, jsonb_build_object('assumed', met_assumed) FROM opened WHERE met_at IS NOT NULL
  )
  INSERT INTO tasks.obligation_history (obligation_id, version, agency_code, kind, at, person_id, person_name, detail)
  SELECT id, 1, agency_code, 'OPENED', $2, $3, $4, jsonb_build_object('deadlineDate', deadline_date, 'dueAt', to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) FROM opened
  RETURNING obligation_id`;
