import { Injectable } from '@nestjs/common';
import { localDateOf } from '@cchc/kernel';
import type { Transaction } from '@cchc/delivery';
import type { Outcome } from '../domain/delivery-outcome.js';
import { ORDERED_BY_A_PERSON } from './resends.js';

export interface Attempt {
  id: string;
  attempt: number;
}

export interface AttemptState {
  refusals: number;
  firstAttemptAt: Date;
  realNow: Date;
}

/** How a message changes when its attempt ends. `waitSeconds` is real time from now. */
export interface MessageEnd {
  state: 'SENT' | 'QUEUED' | 'DEFERRED' | 'FAILED' | 'UNCERTAIN';
  reason: string | null;
  response: string | null;
  refused: boolean;
  waitSeconds: number;
}

/** The course of one attempt; every write is refused when the claim has passed to somebody else. */
@Injectable()
export class AttemptRepository {
  /** Must be committed before a byte of the body leaves. False when the lease has run out, or the mail's own day. */
  async beginBody(tx: Transaction, { id, attempt }: Attempt, subject: string, messageId: string): Promise<boolean> {
    const [, begun] = await tx.manager.query(
      `UPDATE messages m SET data_started_at = now(), subject = $3, message_id = $4
       WHERE m.id = $1 AND m.attempts = $2 AND m.state = 'SENDING' AND m.lease_until > now() AND (m.day = $5 OR ${ORDERED_BY_A_PERSON})`,
      [id, attempt, subject, messageId, localDateOf(tx.now)],
    );
    if (begun !== 1) return false;
    await tx.manager.query('UPDATE message_attempts SET data_started_at = now() WHERE message_id = $1 AND attempt = $2', [id, attempt]);
    return true;
  }

  /** Undefined when the message has moved on without this attempt. A late proof may still settle an uncertain end. */
  async lock(tx: Transaction, { id, attempt }: Attempt): Promise<AttemptState | undefined> {
    const [row] = await tx.manager.query(
      `SELECT refusals, first_attempt_at AS "firstAttemptAt", now() AS "realNow"
       FROM messages WHERE id = $1 AND attempts = $2 AND state IN ('SENDING', 'UNCERTAIN') FOR UPDATE`,
      [id, attempt],
    );
    return row;
  }

  async end(tx: Transaction, { id, attempt }: Attempt, outcome: Outcome | 'RELEASED', end: MessageEnd): Promise<void> {
    await tx.manager.query(
      `UPDATE messages SET state = $2, reason = $3, smtp_response = $4, refusals = refusals + $5::int, sent_at = $6,
         next_attempt_at = now() + make_interval(secs => $7), lease_until = NULL, version = version + 1 WHERE id = $1`,
      [id, end.state, end.reason, end.response, end.refused ? 1 : 0, end.state === 'SENT' ? tx.now : null, end.waitSeconds],
    );
    await tx.manager.query(
      'UPDATE message_attempts SET ended_at = now(), outcome = $3, response = $4 WHERE message_id = $1 AND attempt = $2',
      [id, attempt, outcome, end.response],
    );
  }

  /** The address does not exist: nothing is sent to it until somebody corrects it. */
  async markBounced(tx: Transaction, email: string): Promise<void> {
    await tx.manager.query('UPDATE contact_points SET bounced_at = $2, version = version + 1 WHERE email = $1 AND bounced_at IS NULL', [email, tx.now]);
  }

  async openCircuit(tx: Transaction, seconds: number, reason: string): Promise<void> {
    await tx.manager.query('UPDATE mail_circuit SET open_until = now() + make_interval(secs => $1), reason = $2', [seconds, reason]);
  }

  /** The server has answered. Returns whether it had been away. */
  async closeCircuit(tx: Transaction): Promise<boolean> {
    const [, closed] = await tx.manager.query('UPDATE mail_circuit SET open_until = NULL, reason = NULL WHERE open_until IS NOT NULL');
    return closed > 0;
  }
}
