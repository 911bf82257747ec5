import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { localDateOf } from '@cchc/kernel';
import type { OwedItem } from '../domain/digest.js';
import { ORDERED_BY_A_PERSON } from './resends.js';

/** A message that this process alone may try to send, until its lease ends. `attempt` is the token of the claim. */
export interface OutgoingMail {
  id: string;
  attempt: number;
  email: string;
  displayName: string;
  items: OwedItem[];
}

interface ClaimedRow {
  id: string;
  email: string | null;
  bounced: boolean;
  active: boolean;
  displayName: string;
}

/** Claiming messages that are due to leave. `now()` is real time here: leases and attempts do not follow business time. */
@Injectable()
export class OutgoingRepository {
  /** Attempts that were cut off: one that had not begun its body may be made again, any other end is uncertain. */
  async recover(tx: Transaction): Promise<{ id: string; state: string }[]> {
    const [rows] = await tx.manager.query(
      `UPDATE messages SET state = CASE WHEN data_started_at IS NULL THEN 'QUEUED' ELSE 'UNCERTAIN' END,
         reason = CASE WHEN data_started_at IS NULL THEN NULL ELSE 'cut-off' END, version = version + 1
       WHERE state = 'SENDING' AND lease_until < now() RETURNING id, state`,
    );
    await tx.manager.query(
      `UPDATE message_attempts a SET ended_at = now(), outcome = CASE m.state WHEN 'QUEUED' THEN 'CUT_OFF' ELSE 'UNCERTAIN' END
       FROM messages m WHERE m.id = ANY($1) AND a.message_id = m.id AND a.attempt = m.attempts AND a.ended_at IS NULL`,
      [(rows as { id: string }[]).map((row) => row.id)],
    );
    return rows;
  }

  /** How many may be claimed now: all, or one probe in so many seconds while the server is away, or none. */
  async allowance(tx: Transaction, most: number, probeSeconds: number): Promise<number> {
    const [{ open }] = await tx.manager.query('SELECT open_until IS NOT NULL AS open FROM mail_circuit');
    if (!open) return most;
    const [, probes] = await tx.manager.query(
      'UPDATE mail_circuit SET open_until = now() + make_interval(secs => $1) WHERE open_until <= now()',
      [probeSeconds],
    );
    return probes;
  }

  /** Nothing leaves while rungs that are due have yet to join their digests. */
  async isDigesting(tx: Transaction): Promise<boolean> {
    const [{ digesting }] = await tx.manager.query(
      `SELECT EXISTS (SELECT FROM reminders WHERE state = 'PENDING' AND due_at <= $1 AND coalesce(next_try_at, '-infinity') <= now()) AS digesting`,
      [tx.now],
    );
    return digesting;
  }

  /** A mail leaves on its own day, so that no person gets two on one; but for those that a person ordered. */
  lockDue(tx: Transaction, most: number): Promise<ClaimedRow[]> {
    return tx.manager.query(
      `SELECT m.id, c.email, c.bounced_at IS NOT NULL AS bounced, coalesce(p.active, false) AS active, coalesce(p.display_name, '') AS "displayName"
       FROM messages m
       LEFT JOIN contact_points c ON c.person_id = m.person_id
       LEFT JOIN people p ON p.person_id = m.person_id
       WHERE m.state IN ('QUEUED', 'DEFERRED') AND m.send_after <= $1 AND m.next_attempt_at <= now()
         AND (m.day = $3 OR ${ORDERED_BY_A_PERSON})
       ORDER BY m.next_attempt_at, m.id LIMIT $2 FOR UPDATE OF m SKIP LOCKED`,
      [tx.now, most, localDateOf(tx.now)],
    );
  }

  /** Takes out of the messages what is no longer owed, or owed by another day now; both stay in the ledger as told. */
  async dropSettled(tx: Transaction, messageIds: readonly string[]): Promise<void> {
    await tx.manager.query(
      `UPDATE reminder_recipients r SET state = 'CANCELLED', reason = CASE WHEN o.owed THEN 'rescheduled' ELSE 'met' END
       FROM obligations o
       WHERE r.message_id = ANY($1) AND r.state = 'DIGESTED' AND o.obligation_id = r.subject AND (NOT o.owed OR o.deadline_date <> r.deadline_date)`,
      [messageIds],
    );
  }

  /** What each message still has to tell, in its present state. */
  async itemsOf(tx: Transaction, messageIds: readonly string[]): Promise<Map<string, OwedItem[]>> {
    const rows: (OwedItem & { messageId: string })[] = await tx.manager.query(
      `SELECT DISTINCT r.message_id AS "messageId", o.obligation_id AS "obligationId", o.class, o.code, o.title, o.agency_code AS "agencyCode",
              coalesce(a.name, o.agency_code) AS "agencyName", o.due_at AS "dueAt", o.assumed
       FROM reminder_recipients r
       JOIN obligations o ON o.obligation_id = r.subject
       LEFT JOIN agencies a ON a.code = o.agency_code
       WHERE r.message_id = ANY($1) AND r.state = 'DIGESTED'`,
      [messageIds],
    );
    const items = new Map<string, OwedItem[]>();
    for (const { messageId, ...item } of rows) items.set(messageId, [...(items.get(messageId) ?? []), item]);
    return items;
  }

  async cancel(tx: Transaction, messageId: string, reason: string): Promise<void> {
    await tx.manager.query(`UPDATE messages SET state = 'CANCELLED', reason = $2, version = version + 1 WHERE id = $1`, [messageId, reason]);
    await tx.manager.query(
      `UPDATE reminder_recipients SET state = 'SUPPRESSED', reason = $2 WHERE message_id = $1 AND state = 'DIGESTED'`,
      [messageId, reason],
    );
  }

  async lease(tx: Transaction, messageIds: readonly string[], seconds: number): Promise<Map<string, number>> {
    const [rows] = await tx.manager.query(
      `UPDATE messages SET state = 'SENDING', attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, now()), data_started_at = NULL,
         lease_until = now() + make_interval(secs => $2), reason = NULL, version = version + 1
       WHERE id = ANY($1) RETURNING id, attempts`,
      [messageIds, seconds],
    );
    await tx.manager.query(
      'INSERT INTO message_attempts (message_id, attempt, started_at) SELECT id, attempts, now() FROM messages WHERE id = ANY($1)',
      [messageIds],
    );
    return new Map((rows as { id: string; attempts: number }[]).map((row) => [row.id, row.attempts]));
  }
}
