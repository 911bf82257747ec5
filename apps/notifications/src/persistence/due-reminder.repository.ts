import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { OwedItem } from '../domain/digest.js';
import type { Telling } from '../domain/telling.js';

export interface DueRow extends Omit<OwedItem, 'obligationId'> {
  id: string;
  subject: string;
  deadlineDate: string;
  offset: number;
  owed: boolean;
  current: boolean;
  waitingSince: Date | null;
}

export interface Recipient {
  reminder: DueRow;
  personId: string;
  /** Null when no e-mail can go; then `reason` says why. */
  messageId: string | null;
  reason: 'no-contact-point' | 'hard-bounce' | null;
}

/** Claiming rungs whose hour has come, and the ledger of who was told. */
@Injectable()
export class DueReminderRepository {
  /** Any number of replicas may claim at once; a rung is in one claim only until this transaction ends. */
  async claim(tx: Transaction, most: number): Promise<{ rows: DueRow[]; realNow: Date }> {
    const rows: (DueRow & { realNow: Date })[] = await tx.manager.query(
      `SELECT r.id, r.class, r.subject, r.deadline_date::text AS "deadlineDate", r.step AS "offset", r.agency_code AS "agencyCode",
              r.waiting_since AS "waitingSince", o.owed, o.deadline_date = r.deadline_date AS current, o.code, o.title,
              o.due_at AS "dueAt", o.assumed, coalesce(a.name, r.agency_code) AS "agencyName", now() AS "realNow"
       FROM reminders r
       JOIN obligations o ON o.obligation_id = r.subject
       LEFT JOIN agencies a ON a.code = r.agency_code
       WHERE r.state = 'PENDING' AND r.due_at <= $1 AND coalesce(r.next_try_at, '-infinity') <= now()
       ORDER BY r.due_at, r.id LIMIT $2 FOR UPDATE OF r SKIP LOCKED`,
      [tx.now, most],
    );
    return { rows, realNow: rows[0]?.realNow ?? tx.now };
  }

  async settle(tx: Transaction, tellings: readonly Telling[]): Promise<void> {
    await tx.manager.query(
      `UPDATE reminders r SET
         state = CASE t.kind WHEN 'TELL' THEN 'TOLD' WHEN 'CANCEL' THEN 'CANCELLED' ELSE 'PENDING' END,
         reason = CASE t.kind WHEN 'WAIT' THEN 'no-recipient' ELSE t.reason END,
         decided_at = CASE t.kind WHEN 'WAIT' THEN NULL ELSE $2::timestamptz END,
         waiting_since = CASE t.kind WHEN 'WAIT' THEN coalesce(r.waiting_since, now()) END,
         next_try_at = CASE t.kind WHEN 'WAIT' THEN now() + make_interval(secs => t.seconds) END
       FROM jsonb_to_recordset($1::jsonb) AS t(id uuid, kind text, reason text, seconds double precision) WHERE r.id = t.id`,
      [JSON.stringify(tellings), tx.now],
    );
  }

  /** Writes the ledger. Whoever was told this rung for this deadline before is passed over by its unique key. */
  async addRecipients(tx: Transaction, recipients: readonly Recipient[]): Promise<void> {
    await tx.manager.query(
      `INSERT INTO reminder_recipients (class, subject, deadline_date, step, person_id, reminder_id, agency_code, message_id, state, reason, told_at)
       SELECT class, subject, deadline_date, step, person_id, reminder_id, agency_code, message_id,
              CASE WHEN message_id IS NULL THEN 'SUPPRESSED' ELSE 'DIGESTED' END, reason, $2
       FROM jsonb_to_recordset($1::jsonb) AS r(class text, subject uuid, deadline_date date, step int, person_id uuid,
         reminder_id uuid, agency_code text, message_id uuid, reason text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(recipients.map(rowOf)), tx.now],
    );
  }
}

const rowOf = ({ reminder, personId, messageId, reason }: Recipient) => ({
  class: reminder.class, subject: reminder.subject, deadline_date: reminder.deadlineDate, step: reminder.offset, person_id: personId,
  reminder_id: reminder.id, agency_code: reminder.agencyCode, message_id: messageId, reason,
});
