import { createHash } from 'node:crypto';
import { isUuid, newId } from '@cchc/kernel';
import { attemptOf, HEADER, headerOf, type ParkedMessage } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import { ask } from './connection.js';

/** Takes in what no retry could mend, each with its cause. */
export class ParkedMessages {
  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
  ) {}

  /** Doubles of one parking are one entry; what was redriven and failed again is a new one that names the former. */
  async keep(messages: readonly ParkedMessage[]): Promise<void> {
    for (const message of messages) await this.keepOne(message);
  }

  // Left out: doubles of what is discarded, is just being redriven, or has had its effect since.
  private async keepOne({ queue, message }: ParkedMessage): Promise<void> {
    const { content, properties } = message;
    const messageId = isUuid(properties.messageId) ? properties.messageId : null;
    const redrive = headerOf(message, HEADER.redrive);
    await ask(this.dataSource, `
      WITH latest AS (SELECT id, state, previous_id FROM ${this.schema}.parked_messages WHERE queue = $2 AND key = $3 ORDER BY id DESC LIMIT 1)
      INSERT INTO ${this.schema}.parked_messages AS p
        (id, queue, key, message_id, routing_key, content_type, told_by, headers, body, original_size, cause, reason, attempts, previous_id)
      SELECT $1::uuid, $2, $3, $4::uuid, $5, $6, $7, $8::json, $9::bytea, $10::int, $11, $12, $13::int, CASE WHEN l.state IN ('REDRIVING', 'REDRIVEN') THEN l.id ELSE l.previous_id END
      FROM (SELECT) AS one LEFT JOIN latest l ON true
      WHERE l.id IS NULL OR l.id = $14::uuid OR l.state = 'PARKED' OR l.state = 'REDRIVEN'
        AND NOT EXISTS (SELECT FROM ${this.schema}.inbox i WHERE i.queue = $2 AND i.message_id = $4)
      ON CONFLICT (queue, key, previous_id) DO UPDATE SET cause = excluded.cause, reason = excluded.reason,
        attempts = excluded.attempts, parked_at = clock_timestamp() WHERE p.state = 'PARKED'`,
    [
      newId(), queue, messageId ?? createHash('sha256').update(content).digest('hex'), messageId,
      text(headerOf(message, HEADER.originalKey)), text(properties.contentType) || null,
      text(headerOf(message, HEADER.teller)), headerOf(message, HEADER.originalHeaders) ?? '{}', content, sizeOf(message),
      text(headerOf(message, HEADER.cause)) || 'unknown', text(headerOf(message, HEADER.reason)), attemptOf(message), isUuid(redrive) ? redrive : null,
    ]);
  }
}

const sizeOf = ({ content, properties }: ParkedMessage['message']): number => Number(properties.headers?.[HEADER.originalSize] ?? content.length);

// Headers are the sender's word: PostgreSQL's text takes anything but NUL.
const text = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\0', '') : '');
