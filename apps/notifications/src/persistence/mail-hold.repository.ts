import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { localDateOf } from '@cchc/kernel';

/** The database was restored: what waited at `lostFrom` may have left before `lostUntil`. Real time. */
export interface Restore {
  life: string;
  lostFrom: Date;
  lostUntil: Date;
}

export type Decision = 'RELEASED' | 'DROPPED';

export interface MailReview {
  decision: Decision;
  mails: number;
  reason: string;
  decidedAt: Date;
  decider: string;
}

const WAITING = `state IN ('QUEUED', 'DEFERRED', 'SENDING')`;

/** Mails are held from a restore until a person has decided; the hold itself is nowhere written, it is the lack of that decision. */
@Injectable()
export class MailHoldRepository {
  /** The restore whose mails nobody has decided about yet. */
  async inForce(tx: Transaction): Promise<Restore | undefined> {
    const [restore] = await tx.manager.query<Restore[]>(`
      SELECT life, r.lost_from AS "lostFrom", r.lost_until AS "lostUntil" FROM restores r JOIN restore_mark USING (life)
      WHERE NOT EXISTS (SELECT FROM mail_reviews v WHERE v.life = r.life)`);
    return restore;
  }

  async waiting(tx: Transaction): Promise<number> {
    const [{ mails }] = await tx.manager.query(`SELECT count(*)::int AS mails FROM messages WHERE ${WAITING}`);
    return mails;
  }

  async lastReview(tx: Transaction): Promise<MailReview | undefined> {
    const [review] = await tx.manager.query<MailReview[]>(
      'SELECT decision, mails, reason, decided_at AS "decidedAt", decider FROM mail_reviews ORDER BY decided_at DESC LIMIT 1');
    return review;
  }

  /** Claims of the lost life are void. One whose body may have begun is uncertain, as ever. */
  async endClaims(tx: Transaction): Promise<void> {
    await tx.manager.query(`
      UPDATE messages SET state = CASE WHEN data_started_at IS NULL THEN 'QUEUED' ELSE 'UNCERTAIN' END, lease_until = NULL,
        reason = CASE WHEN data_started_at IS NULL THEN NULL ELSE 'cut-off' END, version = version + 1 WHERE state = 'SENDING'`);
  }

  /** What they were to tell counts as told. */
  async drop(tx: Transaction): Promise<void> {
    const [rows] = await tx.manager.query<[{ id: string }[], number]>(
      `UPDATE messages SET state = 'CANCELLED', reason = 'dropped-after-restore', version = version + 1 WHERE ${WAITING} RETURNING id`);
    await tx.manager.query(
      `UPDATE reminder_recipients SET state = 'SUPPRESSED', reason = 'dropped-after-restore' WHERE message_id = ANY($1) AND state = 'DIGESTED'`,
      [rows.map(({ id }) => id)]);
  }

  /** False when somebody else has decided meanwhile. */
  async decide(tx: Transaction, { life }: Restore, review: Omit<MailReview, 'decidedAt'> & { decidedBy: string }): Promise<boolean> {
    const { decision, mails, reason, decidedBy, decider } = review;
    const rows = await tx.manager.query<unknown[]>(
      `INSERT INTO mail_reviews (life, decision, mails, reason, decided_at, decided_by, decider) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING life`,
      [life, decision, mails, reason, tx.now, decidedBy, decider]);
    return rows.length === 1;
  }

  /** Once into the inbox of each administrator. */
  async tellAdministrators(tx: Transaction, { life }: Restore, title: string, body: string): Promise<void> {
    await tx.manager.query(
      `INSERT INTO inbox_items (id, person_id, kind, subject, day, title, body, created_at)
       SELECT gen_random_uuid(), person_id, 'MAIL_HOLD', $1, $2, $3, $4, $5 FROM (SELECT DISTINCT person_id FROM memberships WHERE role = 'ADMINISTRATOR') a
       WHERE NOT EXISTS (SELECT FROM inbox_items i WHERE i.person_id = a.person_id AND i.subject = $1)
       ON CONFLICT DO NOTHING`,
      [life, localDateOf(tx.now), title, body, tx.now]);
  }
}
