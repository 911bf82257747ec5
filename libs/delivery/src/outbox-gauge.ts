import { metrics } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import { ask } from './connection.js';
import { Repeating } from './repeating.js';

const EVERY = 5_000;

export interface OutboxState {
  pending: number;
  /** Age of the oldest unpublished row; 0 when there is none. */
  oldestSeconds: number;
  /** Unpublished rows that came back as unroutable. */
  returned: number;
}

/** Measures what waits to be published, for health and, every 5 s or so, for the metrics. */
export class OutboxGauge {
  /** A database that does not answer is told by readiness. */
  readonly repeating = new Repeating(() => this.measure(), EVERY, () => undefined);

  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
  ) {}

  async measure(): Promise<OutboxState> {
    const [state] = await ask<OutboxState>(this.dataSource, `
      SELECT count(*)::int AS pending, coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float AS "oldestSeconds",
        (count(*) FILTER (WHERE returns > 0))::int AS returned
      FROM ${this.schema}.outbox WHERE published_at IS NULL`);
    metrics.outboxPending.set(state!.pending);
    metrics.outboxOldest.set(state!.oldestSeconds);
    return state!;
  }
}
