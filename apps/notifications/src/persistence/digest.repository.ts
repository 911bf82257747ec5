import { Injectable } from '@nestjs/common';
import { atLocalTime, localDateOf, newId, type LocalDate, type WorkingCalendar } from '@cchc/kernel';
import type { Transaction } from '@cchc/delivery';
import { ORDERED_BY_A_PERSON } from './resends.js';

export const REMINDERS = 'REMINDERS';
const DAYS_TO_TRY = 5;

export interface ItemOfInbox {
  personId: string;
  subject: string;
  title: string;
  body: string;
}

/** The day's one e-mail of each person, while it may still take in more. */
@Injectable()
export class DigestRepository {
  /**
   * A message for each person that has not begun to leave: one of an earlier day that still waits, else today's, or when today's
   * has gone, that of the next working day. `settleSeconds` (real time) lets what comes due in the same breath join. People are locked in ascending order.
   */
  async openFor(tx: Transaction, people: readonly string[], calendar: WorkingCalendar, settleSeconds: number): Promise<Map<string, string>> {
    let day = localDateOf(tx.now);
    const open = await this.waiting(tx, day, people);
    let missing = people.filter((personId) => !open.has(personId)).sort();
    for (let tries = 0; missing.length > 0 && tries < DAYS_TO_TRY; tries += 1) {
      for (const [personId, id] of await this.openOn(tx, day, tries === 0 ? tx.now : atLocalTime(day, '08:00'), missing, settleSeconds)) open.set(personId, id);
      missing = missing.filter((personId) => !open.has(personId));
      day = calendar.addWorkingDays(day, 1);
    }
    if (missing.length > 0) throw new Error(`${missing.length} people have closed digests for ${DAYS_TO_TRY} days ahead`);
    return open;
  }

  /** Usable addresses are not read here: only whether there is one. */
  async reachable(tx: Transaction, people: readonly string[]): Promise<Map<string, 'ok' | 'hard-bounce'>> {
    const rows: { person_id: string; bounced: boolean }[] = await tx.manager.query(
      'SELECT person_id, bounced_at IS NOT NULL AS bounced FROM contact_points WHERE person_id = ANY($1)',
      [people],
    );
    return new Map(rows.map((row) => [row.person_id, row.bounced ? 'hard-bounce' : 'ok']));
  }

  async addInboxItems(tx: Transaction, items: readonly ItemOfInbox[], kind = REMINDERS): Promise<void> {
    await tx.manager.query(
      `INSERT INTO inbox_items (id, person_id, kind, subject, day, title, body, created_at)
       SELECT i.id, i."personId", $2, i.subject, $3, i.title, i.body, $4
       FROM jsonb_to_recordset($1::jsonb) AS i(id uuid, "personId" uuid, subject uuid, title text, body text)
       ORDER BY 2, 4 ON CONFLICT DO NOTHING`,
      [JSON.stringify(items.map((item) => ({ ...item, id: newId() }))), kind, localDateOf(tx.now), tx.now],
    );
  }

  /** Messages of earlier days that have not left: they will tell the present state, which nobody needs twice. */
  private async waiting(tx: Transaction, today: LocalDate, people: readonly string[]): Promise<Map<string, string>> {
    const rows: { id: string; person_id: string }[] = await tx.manager.query(
      `SELECT m.id, m.person_id FROM messages m
       WHERE m.person_id = ANY($1) AND m.kind = $2 AND m.day < $3 AND m.state IN ('QUEUED', 'DEFERRED') AND NOT ${ORDERED_BY_A_PERSON}
       ORDER BY m.person_id, m.day FOR UPDATE OF m`,
      [people, REMINDERS, today],
    );
    return new Map(rows.map((row) => [row.person_id, row.id]));
  }

  private async openOn(tx: Transaction, day: LocalDate, sendAfter: Date, people: string[], settleSeconds: number): Promise<Map<string, string>> {
    await tx.manager.query(
      `INSERT INTO messages (id, person_id, kind, day, send_after, next_attempt_at, created_at)
       SELECT id, person_id, $3, $4, $5, now() + make_interval(secs => $6), $7 FROM unnest($1::uuid[], $2::uuid[]) AS p(id, person_id)
       ORDER BY person_id ON CONFLICT DO NOTHING`,
      [people.map(() => newId()), people, REMINDERS, day, sendAfter, settleSeconds, tx.now],
    );
    const rows: { id: string; person_id: string; state: string }[] = await tx.manager.query(
      `SELECT m.id, m.person_id, m.state FROM messages m
       WHERE m.person_id = ANY($1) AND m.kind = $2 AND m.day = $3 AND NOT ${ORDERED_BY_A_PERSON} ORDER BY m.person_id FOR UPDATE OF m`,
      [people, REMINDERS, day],
    );
    const cancelled = rows.filter((row) => row.state === 'CANCELLED').map((row) => row.id);
    await tx.manager.query(`UPDATE messages SET state = 'QUEUED', reason = NULL WHERE id = ANY($1)`, [cancelled]);
    return new Map(rows.filter((row) => ['QUEUED', 'DEFERRED', 'CANCELLED'].includes(row.state)).map((row) => [row.person_id, row.id]));
  }
}
