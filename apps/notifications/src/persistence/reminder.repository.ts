import { Injectable } from '@nestjs/common';
import { newId } from '@cchc/kernel';
import { prepared, type Transaction } from '@cchc/delivery';
import type { Obligation } from '../domain/obligation.js';
import type { CancelReason, KnownReminder, PlannedReminder } from '../domain/reminder-schedule.js';
import { NotificationsConfig } from '../notifications.config.js';

export interface Cancellation {
  id: string;
  reason: CancelReason;
  correlationId: string;
}

/** The schedule: one row a rung of the ladder. What was cancelled stays as history. */
@Injectable()
export class ReminderRepository {
  constructor(private readonly config: NotificationsConfig) {}

  async ofObligations(tx: Transaction, obligations: readonly Obligation[]): Promise<Map<string, KnownReminder[]>> {
    const rows = await prepared<KnownReminder & { subject: string }>(tx,
      `SELECT id, subject, step AS "offset", due_at AS "dueAt", deadline_date::text AS "deadlineDate", state
       FROM reminders WHERE subject = ANY($1::uuid[]) AND state <> 'CANCELLED'`,
      [obligations.map((obligation) => obligation.obligationId)]);
    const known = new Map<string, KnownReminder[]>();
    for (const row of rows) known.set(row.subject, [...(known.get(row.subject) ?? []), row]);
    return known;
  }

  async cancel(tx: Transaction, cancellations: readonly Cancellation[]): Promise<void> {
    if (cancellations.length === 0) return;
    await prepared(tx,
      `UPDATE reminders r SET state = 'CANCELLED', reason = c.reason, correlation_id = c."correlationId", decided_at = $2
       FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, reason text, "correlationId" uuid) WHERE r.id = c.id AND r.state = 'PENDING'`,
      [JSON.stringify(cancellations), tx.now]);
  }

  /**
   * A rung that was told a moment ago by another transaction is left alone. One whose hour has passed already waits a
   * moment: facts come in any order, and the next may say that it was done long ago.
   */
  async add(tx: Transaction, plans: readonly (PlannedReminder & { obligation: Obligation; correlationId: string })[]): Promise<void> {
    if (plans.length === 0) return;
    const rows = plans.map(({ obligation, correlationId, offset, dueAt }) => ({
      id: newId(), class: obligation.class, subject: obligation.obligationId, agency_code: obligation.agencyCode,
      deadline_date: obligation.deadlineDate, step: offset, due_at: dueAt, correlation_id: correlationId,
    }));
    await prepared(tx,
      `INSERT INTO reminders (id, class, subject, agency_code, deadline_date, step, due_at, correlation_id, next_try_at)
       SELECT r.*, CASE WHEN r.due_at <= $2 THEN now() + make_interval(secs => $3) END FROM jsonb_to_recordset($1::jsonb)
         AS r(id uuid, class text, subject uuid, agency_code text, deadline_date date, step int, due_at timestamptz, correlation_id uuid)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows), tx.now, this.config.DIGEST_SETTLE_SECONDS]);
  }
}
