import { Logger } from '@nestjs/common';
import { idAt } from '@cchc/kernel';
import type { DataSource } from 'typeorm';
import { ask } from './connection.js';
import { Repeating } from './repeating.js';

const DAY = 86_400_000;
const EVERY = 15 * 60_000;
// A plan year and 13 months: what a rebuild may ask for. Outbox and inbox are kept equally long.
const KEEP_DAYS = 366 + 396;
const ATTEMPTS_DAYS = 7;
// Small bites, so that a clean-up never holds the tables for long.
const AT_ONCE = 10_000;

/** Removes what has outlived its use. Any number of replicas may run it. */
export class Housekeeping {
  private readonly logger = new Logger(Housekeeping.name);
  readonly repeating = new Repeating(() => this.clean(), EVERY, ({ message }) => this.logger.warn(`not cleaned up: ${message}`));

  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
  ) {}

  /** `now` is real time in Unix milliseconds. */
  async clean(now = Date.now()): Promise<void> {
    const { schema, dataSource } = this;
    const oldest = idAt(now - KEEP_DAYS * DAY);
    await ask(dataSource, `DELETE FROM ${schema}.outbox WHERE id IN (
      SELECT id FROM ${schema}.outbox WHERE id < $1::uuid AND published_at IS NOT NULL ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)`, [oldest]);
    await ask(dataSource, `DELETE FROM ${schema}.inbox WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM ${schema}.inbox WHERE message_id < $1::uuid LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED))`, [oldest]);
    await ask(dataSource, `DELETE FROM ${schema}.attempts WHERE updated_at < $1`, [new Date(now - ATTEMPTS_DAYS * DAY)]);
    await ask(dataSource, `DELETE FROM ${schema}.lacks WHERE first_seen_at < $1`, [new Date(now - DAY)]);
  }
}
