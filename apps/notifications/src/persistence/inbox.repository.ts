import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';

export interface InboxRow {
  id: string;
  kind: string;
  subject: string;
  title: string;
  body: string;
  createdAt: Date;
  readAt: Date | null;
}

const COLUMNS = `id, kind, subject, title, body, created_at AS "createdAt", read_at AS "readAt"`;

/** A person's own items; row-level security hides everybody else's. */
@Injectable()
export class InboxRepository {
  list(tx: Transaction, read: boolean | undefined, order: string, { limit, offset }: { limit: number; offset: number }): Promise<InboxRow[]> {
    return tx.manager.query(
      `SELECT ${COLUMNS} FROM inbox_items WHERE $1::boolean IS NULL OR (read_at IS NOT NULL) = $1 ORDER BY ${order}, id LIMIT $2 OFFSET $3`,
      [read ?? null, limit, offset],
    );
  }

  async counts(tx: Transaction, read: boolean | undefined): Promise<{ total: number; unread: number }> {
    const [row] = await tx.manager.query(
      `SELECT count(*) FILTER (WHERE $1::boolean IS NULL OR (read_at IS NOT NULL) = $1)::int AS total,
              count(*) FILTER (WHERE read_at IS NULL)::int AS unread FROM inbox_items`,
      [read ?? null],
    );
    return row;
  }

  /** Undefined when there is no such item of this person. Marking twice keeps the first time. */
  async mark(tx: Transaction, id: string, read: boolean): Promise<InboxRow | undefined> {
    const [rows] = await tx.manager.query(
      `UPDATE inbox_items SET read_at = CASE WHEN $2 THEN coalesce(read_at, $3::timestamptz) END WHERE id = $1 RETURNING ${COLUMNS}`,
      [id, read, tx.now],
    );
    return rows[0];
  }
}
