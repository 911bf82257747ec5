import { setTimeout as pause } from 'node:timers/promises';
import { metrics } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import { ask } from './connection.js';

const EVERY = 5_000;

export interface OutboxState {
  pending: number;
  /** Age of the oldest unpublished row; 0 when there is none. */
  oldestSeconds: number;
  /** Unpublished rows that came back as unroutable. */
  returned: number;
}

/** Measures what waits to be published, for health and, every 5 s, for the metrics. */
export class OutboxGauge {
  private readonly stopped = new AbortController();
  private running?: Promise<void>;

  constructor(
    private readonly schema: string,
    private readonly dataSource: DataSource,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.running;
  }

  async measure(): Promise<OutboxState> {
    const [state] = await ask<OutboxState>(this.dataSource, `
      SELECT count(*)::int AS pending, coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float AS "oldestSeconds",
        (count(*) FILTER (WHERE returns > 0))::int AS returned
      FROM ${this.schema}.outbox WHERE published_at IS NULL`);
    metrics.outboxPending.set(state!.pending);
    metrics.outboxOldest.set(state!.oldestSeconds);
    return state!;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      await pause(EVERY, undefined, { signal }).catch(() => undefined);
      // A database that does not answer is told by readiness.
      if (!signal.aborted) await this.measure().catch(() => undefined);
    }
  }
}
