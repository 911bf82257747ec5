import type { ReceivedFact } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import { ask } from './connection.js';
import { prepared } from './prepared.js';
import type { Transaction } from './transaction.js';

/** What is known of facts that were started, wait for another try, or were parked; one queue's facts at a time. */
export class Attempts {
  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
  ) {}

  async unfinished(queue: string, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await ask<{ id: string; starts: number }>(this.dataSource,
      `SELECT message_id AS id, starts FROM ${this.schema}.attempts WHERE queue = $1 AND message_id = ANY ($2::uuid[])`, [queue, ids]);
    return new Map(rows.map(({ id, starts }) => [id, starts]));
  }

  /** What the inbox knows is done: its redelivery is no start. */
  async started(queue: string, facts: readonly ReceivedFact[]): Promise<void> {
    if (facts.length === 0) return;
    await ask(this.dataSource, `
      INSERT INTO ${this.schema}.attempts AS a (queue, message_id, routing_key, state, starts)
      SELECT DISTINCT ON (f.id) $1, f.id, f.routing_key, 'STARTED', 1 FROM unnest($2::uuid[], $3::text[]) AS f(id, routing_key)
      WHERE NOT EXISTS (SELECT FROM ${this.schema}.inbox i WHERE i.queue = $1 AND i.message_id = f.id) ORDER BY f.id
      ON CONFLICT (queue, message_id) DO UPDATE SET starts = a.starts + 1, updated_at = clock_timestamp()`,
    [queue, facts.map(({ id }) => id), facts.map(({ routingKey }) => routingKey)]);
  }

  /** It failed, and its process lives: its starts have ended, and it is due again after `delay` ms. */
  async retrying(queue: string, fact: ReceivedFact, delay: number, error: Error): Promise<void> {
    await this.save(queue, fact, 'RETRYING', delay, error.message.slice(0, 2_000));
  }

  async parked(queue: string, fact: ReceivedFact): Promise<void> {
    await this.save(queue, fact, 'PARKED', null, null);
  }

  /** Forgets what has been done, in the transaction that does it. Only facts with a history can have a row. */
  async forget(tx: Transaction, queue: string, facts: readonly ReceivedFact[]): Promise<void> {
    const known = facts.filter(({ redelivered, attempt, redrive }) => redelivered || attempt > 0 || redrive);
    if (known.length === 0) return;
    await prepared(tx, `DELETE FROM ${this.schema}.attempts WHERE queue = $1 AND message_id = ANY ($2::uuid[])`,
      [queue, known.map(({ id }) => id)]);
  }

  private async save(queue: string, fact: ReceivedFact, state: string, delay: number | null, error: string | null): Promise<void> {
    await ask(this.dataSource, `
      INSERT INTO ${this.schema}.attempts (queue, message_id, routing_key, state, retries, due_at, last_error)
      VALUES ($1, $2, $3, $4, $5, clock_timestamp() + $6 * interval '1 millisecond', $7)
      ON CONFLICT (queue, message_id) DO UPDATE SET state = excluded.state, starts = 0, retries = excluded.retries,
        due_at = excluded.due_at, last_error = excluded.last_error, updated_at = clock_timestamp()`,
    [queue, fact.id, fact.routingKey, state, fact.attempt + 1, delay, error]);
  }
}
