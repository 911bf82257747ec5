import { metrics, type BrokerConnection, type CchcTransport } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import { ask } from './connection.js';
import type { ParkedMessages } from './parked-messages.js';
import type { Timing } from './timing.js';
import type { Watermarks } from './watermarks.js';

export interface HealthReport {
  ok: boolean;
  detail: Record<string, unknown>;
}

/** One thing that health asks about; never for liveness or readiness. A check that throws is a red one. */
export interface HealthContributor {
  name: string;
  check(): Promise<HealthReport>;
}

interface HealthParts {
  schema: string;
  dataSource: DataSource;
  broker: BrokerConnection;
  transport: CchcTransport;
  parked: ParkedMessages;
  watermarks: Watermarks;
  timing: Timing;
}

// A fact older than this has not been published for a reason.
const OLD_SECONDS = 30;

/** What delivery knows of its health; also keeps the gauges of the outbox up to date. */
export class DeliveryHealth {
  constructor(private readonly parts: HealthParts) {}

  contributors(): HealthContributor[] {
    return [
      { name: 'broker', check: () => this.broker() },
      { name: 'queues', check: () => this.queues() },
      { name: 'outbox', check: () => this.outbox() },
      { name: 'parked', check: () => this.parked() },
    ];
  }

  private async broker(): Promise<HealthReport> {
    const { broker } = this.parts;
    const connected = broker.model !== undefined;
    return { ok: connected && !broker.blocked, detail: { connected, blocked: broker.blocked } };
  }

  private async queues(): Promise<HealthReport> {
    const { transport, watermarks, timing } = this.parts;
    const queues = transport.states();
    const silent = await watermarks.silent(queues.map(({ queue }) => queue), timing.silence);
    return { ok: queues.every(({ consuming }) => consuming) && silent.length === 0, detail: { queues, silent } };
  }

  private async outbox(): Promise<HealthReport> {
    const [row] = await ask<{ pending: number; oldest: number; returned: number }>(this.parts.dataSource, `
      SELECT count(*)::int AS pending, coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)::float AS oldest,
        (count(*) FILTER (WHERE returns > 0))::int AS returned
      FROM ${this.parts.schema}.outbox WHERE published_at IS NULL`);
    const { pending, oldest, returned } = row!;
    metrics.outboxPending.set(pending);
    metrics.outboxOldest.set(oldest);
    return { ok: returned === 0 && oldest < OLD_SECONDS, detail: { pending, oldestSeconds: Math.round(oldest), returned } };
  }

  private async parked(): Promise<HealthReport> {
    const parked = await this.parts.parked.count();
    return { ok: parked === 0, detail: { parked } };
  }
}
