import { metrics, Repeating } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import { ask } from './connection.js';
import { millisecondOf } from './windows.js';

const EVERY = 5_000;

/** What waits now. Ages are in seconds, 0 when there is nothing. */
export interface Waiting {
  /** Outbox rows not yet published, the age of the oldest, and how many of them came back as unroutable. */
  pending: number;
  oldestSeconds: number;
  returned: number;
  /** The age of the oldest fact that failed and is tried again. */
  unsettledSeconds: number;
  /** Parked messages that wait for a person. */
  parked: number;
  /** Windows that have lacked facts for long enough to be believed. */
  missing: number;
}

/** Measures what waits, for health and, every 5 s, for the metrics. */
export class DeliveryGauges {
  /** A database that does not answer is told by readiness. */
  readonly repeating = new Repeating(() => this.measure(), EVERY, () => undefined);

  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
    /** Milliseconds after which a lack is believed. */
    private readonly believe: number,
  ) {}

  async measure(): Promise<Waiting> {
    const { schema } = this;
    const [waiting] = await ask<Waiting>(this.dataSource, `
      SELECT count(*)::int AS pending, coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float AS "oldestSeconds",
        (count(*) FILTER (WHERE returns > 0))::int AS returned,
        (SELECT coalesce(greatest(0, extract(epoch FROM clock_timestamp()) - min(${millisecondOf('message_id')}) / 1000.0), 0)::float
          FROM ${schema}.attempts WHERE state <> 'PARKED') AS "unsettledSeconds",
        (SELECT count(*)::int FROM ${schema}.parked_messages WHERE state = 'PARKED') AS parked,
        (SELECT count(*)::int FROM ${schema}.lacks WHERE first_seen_at <= clock_timestamp() - $1 * interval '1 millisecond') AS missing
      FROM ${schema}.outbox WHERE published_at IS NULL`, [this.believe]);
    metrics.outboxPending.set(waiting!.pending);
    metrics.outboxOldest.set(waiting!.oldestSeconds);
    metrics.unsettledOldest.set(waiting!.unsettledSeconds);
    metrics.parkedWaiting.set(waiting!.parked);
    metrics.missing.set(waiting!.missing);
    return waiting!;
  }
}
