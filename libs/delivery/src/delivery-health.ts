import type { BrokerConnection, CchcTransport } from '@cchc/messaging';
import type { DeliveryGauges } from './delivery-gauges.js';
import type { RestoreWatch } from './restore-watch.js';
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
  broker: BrokerConnection;
  transport: CchcTransport;
  gauges: DeliveryGauges;
  watermarks: Watermarks;
  restores: RestoreWatch;
  timing: Timing;
}

// A fact older than this has not been published for a reason.
const OLD_SECONDS = 30;

/** What delivery knows of its health. */
export class DeliveryHealth {
  private readonly others: HealthContributor[] = [];

  constructor(private readonly parts: HealthParts) {}

  /** Something of the service's own that its health asks about from now on. */
  also(contributor: HealthContributor): void {
    this.others.push(contributor);
  }

  contributors(): HealthContributor[] {
    return [
      { name: 'broker', check: () => this.broker() },
      { name: 'queues', check: () => this.queues() },
      { name: 'outbox', check: () => this.outbox() },
      { name: 'parked', check: () => this.parked() },
      { name: 'missing', check: () => this.missing() },
      { name: 'restored', check: () => this.restored() },
      ...this.others,
    ];
  }

  private async broker(): Promise<HealthReport> {
    const { broker } = this.parts;
    const connected = broker.model !== undefined;
    return { ok: connected && !broker.blocked, detail: { connected, blocked: broker.blocked, ...(!connected && { trouble: broker.trouble }) } };
  }

  private async queues(): Promise<HealthReport> {
    const { transport, watermarks, timing } = this.parts;
    const queues = transport.states();
    const silent = await watermarks.silent(queues.map(({ queue }) => queue), timing.silence);
    const repaired = transport.repairedWithin(timing.showRepair);
    return { ok: queues.every(({ consuming }) => consuming) && silent.length === 0 && repaired.length === 0, detail: { queues, silent, repaired } };
  }

  private async outbox(): Promise<HealthReport> {
    const { pending, oldestSeconds, returned } = await this.parts.gauges.measure();
    return { ok: returned === 0 && oldestSeconds < OLD_SECONDS, detail: { pending, oldestSeconds: Math.round(oldestSeconds), returned } };
  }

  private async parked(): Promise<HealthReport> {
    const { parked, unsettledSeconds } = await this.parts.gauges.measure();
    return { ok: parked === 0, detail: { parked, unsettledSeconds: Math.round(unsettledSeconds) } };
  }

  /** Red until the database has been compared with what the broker knows of it; afterwards it tells of the last restore. */
  private async restored(): Promise<HealthReport> {
    const { compared, lastLost } = this.parts.restores;
    return { ok: compared, detail: { compared, ...(lastLost && { lostFrom: new Date(lastLost.from), lostUntil: new Date(lastLost.until) }) } };
  }

  private async missing(): Promise<HealthReport> {
    const { missing } = await this.parts.gauges.measure();
    return { ok: missing === 0, detail: { missing } };
  }
}
