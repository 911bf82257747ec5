import { Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '@cchc/kernel';
import type { Transaction } from '@cchc/delivery';
import type { LateMail, LateMailPlan, TodaysMail } from '../domain/late-mail.js';
import { REMINDERS } from './digest.repository.js';
import { ORDERED_BY_A_PERSON } from './resends.js';

/**
 * Mails of earlier days that still wait. One whose body began is not among them unless the server has since refused it,
 * and one that a person ordered to be sent again is sent as it is.
 */
@Injectable()
export class LateMailRepository {
  /** Newest first. Those that another process holds are left to it. */
  lock(tx: Transaction, today: LocalDate): Promise<LateMail[]> {
    return tx.manager.query(
      `SELECT m.id, m.person_id AS "personId" FROM messages m
       WHERE m.state IN ('QUEUED', 'DEFERRED') AND m.kind = $1 AND m.day < $2 AND m.send_after <= $3 AND NOT ${ORDERED_BY_A_PERSON}
       ORDER BY m.person_id, m.day DESC FOR UPDATE OF m SKIP LOCKED`,
      [REMINDERS, today, tx.now],
    );
  }

  lockTodays(tx: Transaction, today: LocalDate, people: readonly string[]): Promise<TodaysMail[]> {
    return tx.manager.query(
      `SELECT m.id, m.person_id AS "personId", m.state IN ('QUEUED', 'DEFERRED', 'CANCELLED') AND NOT ${ORDERED_BY_A_PERSON} AS open
       FROM messages m WHERE m.person_id = ANY($1) AND m.kind = $2 AND m.day = $3 ORDER BY m.person_id FOR UPDATE OF m`,
      [people, REMINDERS, today],
    );
  }

  async bringUp(tx: Transaction, messageIds: readonly string[], today: LocalDate): Promise<void> {
    await tx.manager.query('UPDATE messages SET day = $2, version = version + 1 WHERE id = ANY($1)', [messageIds, today]);
  }

  async postpone(tx: Transaction, messageIds: readonly string[], until: Instant): Promise<void> {
    await tx.manager.query('UPDATE messages SET send_after = $2, version = version + 1 WHERE id = ANY($1)', [messageIds, until]);
  }

  /** The ledger leads to the carrier from now on, which also takes over how long the server has refused. */
  async fold(tx: Transaction, folds: LateMailPlan['fold']): Promise<void> {
    const pairs = `jsonb_to_recordset($1::jsonb) AS p("from" uuid, "into" uuid)`;
    const values = [JSON.stringify(folds)];
    await tx.manager.query(
      `UPDATE reminder_recipients r SET message_id = p."into" FROM ${pairs} WHERE r.message_id = p."from" AND r.state = 'DIGESTED'`, values);
    await tx.manager.query(
      `UPDATE messages t SET state = CASE t.state WHEN 'CANCELLED' THEN 'QUEUED' ELSE t.state END,
         reason = CASE t.state WHEN 'CANCELLED' THEN NULL ELSE t.reason END, version = t.version + 1,
         first_attempt_at = least(t.first_attempt_at, f.first_attempt_at), refusals = greatest(t.refusals, f.refusals)
       FROM (SELECT p."into" AS id, min(m.first_attempt_at) AS first_attempt_at, max(m.refusals) AS refusals
             FROM ${pairs} JOIN messages m ON m.id = p."from" GROUP BY 1) f
       WHERE t.id = f.id`, values);
    await tx.manager.query(
      `UPDATE messages m SET state = 'CANCELLED', reason = 'folded', version = m.version + 1 FROM ${pairs} WHERE m.id = p."from"`, values);
  }
}
