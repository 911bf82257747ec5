import type { Transaction } from './transaction.js';

/** PARKED waits for a person; REDRIVING has been told to go back, REDRIVEN has gone; DISCARDED never will. */
export const PARKED_STATES = ['PARKED', 'REDRIVING', 'REDRIVEN', 'DISCARDED'] as const;
export type ParkedState = (typeof PARKED_STATES)[number];

export interface ParkedFilter {
  queue?: string | undefined;
  /** The routing key of the fact. */
  type?: string | undefined;
  cause?: string | undefined;
  state?: ParkedState | undefined;
  /** An id of the entry or its message, or words of the reason. */
  q?: string | undefined;
}

/** One parking of a message, for a list. */
export interface ParkedEntry {
  id: string;
  queue: string;
  type: string;
  messageId: string | null;
  cause: string;
  reason: string;
  /** Delays that it had been through. */
  attempts: number;
  /** Bytes, before what is over 64 KB was cut off. */
  size: number;
  state: ParkedState;
  parkedAt: Date;
  /** The entry whose redriving ended here. */
  previousId: string | null;
  settledAt: Date | null;
  /** The name of who redrove or discarded it. */
  settledBy: string | null;
  discardReason: string | null;
}

export interface ParkedContent {
  contentType: string | null;
  /** The broker user who sent it; empty when nobody signed. */
  toldBy: string;
  headers: Record<string, string>;
  body: Buffer;
}

/** Who decides about a parked message. */
export interface Settler {
  personId: string;
  name: string;
}

const COLUMNS = `id, queue, routing_key AS type, message_id AS "messageId", cause, reason, attempts, original_size AS size, state, parked_at AS "parkedAt",
  previous_id AS "previousId", settled_at AS "settledAt", settler AS "settledBy", discard_reason AS "discardReason"`;

/** What people do with parked messages; all in a transaction of scope SYSTEM. */
export class ParkedDesk {
  constructor(private readonly schema: string, private readonly wakeRedriver: () => void) {}

  /** The youngest first. */
  async list({ manager }: Transaction, { queue, type, cause, state, q }: ParkedFilter, { limit, offset }: { limit: number; offset: number }): Promise<{ entries: ParkedEntry[]; total: number }> {
    const filters = [queue ?? null, type ?? null, cause ?? null, state ?? null, q ?? null];
    const from = `FROM ${this.schema}.parked_messages WHERE ($1::text IS NULL OR queue = $1) AND ($2::text IS NULL OR routing_key = $2)
      AND ($3::text IS NULL OR cause = $3) AND ($4::text IS NULL OR state = $4)
      AND ($5::text IS NULL OR $5 IN (id::text, message_id::text) OR position(lower($5) IN lower(reason)) > 0)`;
    const [{ total }] = await manager.query<[{ total: number }]>(`SELECT count(*)::int AS total ${from}`, filters);
    const entries = await manager.query<ParkedEntry[]>(`SELECT ${COLUMNS} ${from} ORDER BY id DESC LIMIT $6 OFFSET $7`, [...filters, limit, offset]);
    return { entries, total };
  }

  async one({ manager }: Transaction, id: string): Promise<(ParkedEntry & ParkedContent) | undefined> {
    const [entry] = await manager.query<(ParkedEntry & ParkedContent)[]>(`
      SELECT ${COLUMNS}, content_type AS "contentType", told_by AS "toldBy", headers, body FROM ${this.schema}.parked_messages WHERE id = $1`, [id]);
    return entry;
  }

  /** PARKED becomes REDRIVING, with all its tries before it again; anything else stays. Resolves to the entry as it is then. */
  async redrive(tx: Transaction, id: string, { personId, name }: Settler): Promise<ParkedEntry | undefined> {
    const [moved] = await tx.manager.query<[{ queue: string; message_id: string | null; routing_key: string }[], number]>(`
      UPDATE ${this.schema}.parked_messages SET state = 'REDRIVING', settled_at = clock_timestamp(), settled_by = $2, settler = $3
      WHERE id = $1 AND state = 'PARKED' RETURNING queue, message_id, routing_key`, [id, personId, name]);
    if (moved[0]?.message_id) await this.forgetTries(tx, moved[0].queue, moved[0].message_id, moved[0].routing_key);
    return this.one(tx, id);
  }

  /** PARKED becomes DISCARDED, for that reason, and no later copy has an effect; anything else stays. Resolves to the entry as it is then. */
  async discard(tx: Transaction, id: string, { personId, name }: Settler, reason: string): Promise<ParkedEntry | undefined> {
    await tx.manager.query(`
      WITH discarded AS (
        UPDATE ${this.schema}.parked_messages SET state = 'DISCARDED', settled_at = clock_timestamp(), settled_by = $2, settler = $3, discard_reason = $4
        WHERE id = $1 AND state = 'PARKED' RETURNING queue, message_id, routing_key)
      INSERT INTO ${this.schema}.inbox (queue, message_id, routing_key)
      SELECT queue, message_id, routing_key FROM discarded WHERE message_id IS NOT NULL ON CONFLICT DO NOTHING`, [id, personId, name, reason]);
    return this.one(tx, id);
  }

  /** After the commit of a redriving: it goes now, not with the next look. */
  wake(): void {
    this.wakeRedriver();
  }

  private async forgetTries({ manager }: Transaction, queue: string, messageId: string, routingKey: string): Promise<void> {
    await manager.query(`
      INSERT INTO ${this.schema}.attempts (queue, message_id, routing_key, state, due_at) VALUES ($1, $2, $3, 'RETRYING', clock_timestamp())
      ON CONFLICT (queue, message_id) DO UPDATE SET state = 'RETRYING', starts = 0, retries = 0, due_at = excluded.due_at, updated_at = clock_timestamp()`,
    [queue, messageId, routingKey]);
  }
}
