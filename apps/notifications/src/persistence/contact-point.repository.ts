import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';

export interface ContactPoint {
  personId: string;
  email: string | null;
  bouncedAt: Date | null;
  /** 0: none yet. */
  version: number;
}

/** Mail addresses. They live here only: no fact, no log and no list carries them. */
@Injectable()
export class ContactPointRepository {
  /** Undefined when there is no such person. */
  async find(tx: Transaction, personId: string): Promise<ContactPoint | undefined> {
    const [row] = await tx.manager.query(
      `SELECT p.person_id AS "personId", c.email, c.bounced_at AS "bouncedAt", coalesce(c.version, 0) AS version
       FROM people p LEFT JOIN contact_points c USING (person_id) WHERE p.person_id = $1`,
      [personId],
    );
    return row;
  }

  /** A corrected address is tried afresh. False when the version is no longer the one given. */
  async save(tx: Transaction, personId: string, email: string, expected: number, by: string): Promise<boolean> {
    if (expected === 0) return (await this.add(tx, [{ personId, email }], by)) === 1;
    const [, changed] = await tx.manager.query(
      `UPDATE contact_points SET email = $2, bounced_at = NULL, version = version + 1, updated_at = $4, updated_by = $5
       WHERE person_id = $1 AND version = $3`,
      [personId, email, expected, tx.now, by],
    );
    return changed === 1;
  }

  /** For people who have none yet; returns how many were added. */
  async add(tx: Transaction, contacts: readonly { personId: string; email: string }[], by: string | null): Promise<number> {
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO contact_points (person_id, email, updated_at, updated_by)
       SELECT "personId", email, $2, $3 FROM jsonb_to_recordset($1::jsonb) AS c("personId" uuid, email text) ON CONFLICT DO NOTHING RETURNING person_id`,
      [JSON.stringify(contacts), tx.now, by],
    );
    return rows.length;
  }
}
