import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Repeating } from '@cchc/messaging';
import { ask } from './connection.js';

const EVERY = 15 * 60_000;

/** Removes what has outlived its use, and makes room for what comes. Any number of replicas may run it. */
export class Housekeeping {
  private readonly logger = new Logger(Housekeeping.name);
  readonly repeating = new Repeating(() => this.clean(), EVERY, ({ message }) => this.logger.warn(`not cleaned up: ${message}`));

  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
  ) {}

  /** Ages are real time. Parked messages stay: they are the record of what was decided. */
  async clean(): Promise<void> {
    const { schema, dataSource } = this;
    for (const { done } of await ask<{ done: string }>(dataSource, `SELECT ${schema}.turn_partitions() AS done`)) this.logger.log(`partition ${done}`);
    await ask(dataSource, `DELETE FROM ${schema}.attempts WHERE updated_at < now() - interval '7 days'`);
    await ask(dataSource, `DELETE FROM ${schema}.lacks WHERE first_seen_at < now() - interval '1 day'`);
  }
}
