import { createHash } from 'node:crypto';
import { isUuid, newId } from '@cchc/kernel';
import { attemptOf, HEADER, type ParkedMessage } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import { ask } from './connection.js';

/** The table of messages that no retry could mend, each with its cause. */
export class ParkedMessages {
  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
  ) {}

  /** Doubles of one message are one row; one that was sent again and failed again is parked anew. */
  async keep(messages: readonly ParkedMessage[]): Promise<void> {
    for (const message of messages) await this.keepOne(message);
  }

  /** How many wait for a person. */
  async count(): Promise<number> {
    const [row] = await ask<{ count: number }>(this.dataSource,
      `SELECT count(*)::int AS count FROM ${this.schema}.parked_messages WHERE state = 'PARKED'`);
    return row!.count;
  }

  private async keepOne({ queue, message }: ParkedMessage): Promise<void> {
    const { content, properties } = message;
    const headers = (properties.headers ?? {}) as Record<string, unknown>;
    const messageId = isUuid(properties.messageId) ? properties.messageId : null;
    await ask(this.dataSource, `
      INSERT INTO ${this.schema}.parked_messages
        (id, queue, key, message_id, routing_key, content_type, body, original_size, cause, reason, attempts)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      ON CONFLICT (queue, key) DO UPDATE SET state = 'PARKED', cause = excluded.cause, reason = excluded.reason,
        attempts = excluded.attempts, parked_at = clock_timestamp()`,
    [
      newId(), queue, messageId ?? createHash('sha256').update(content).digest('hex'), messageId,
      text(headers[HEADER.originalKey]), text(properties.contentType) || null, content, Number(headers[HEADER.originalSize] ?? content.length),
      text(headers[HEADER.cause]) || 'unknown', text(headers[HEADER.reason]), attemptOf(message),
    ]);
  }
}

// Headers are the sender's word: PostgreSQL's text takes anything but NUL.
const text = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\0', '') : '');
