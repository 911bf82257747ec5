import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { BrokerConnection, CchcTransport } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import type { CheckpointPublisher } from './checkpoint-publisher.js';
import type { Housekeeping } from './housekeeping.js';
import type { OutboxGauge } from './outbox-gauge.js';
import type { Relay } from './relay.js';

interface LifecycleParts {
  broker: BrokerConnection;
  relay: Relay;
  checkpoints: CheckpointPublisher;
  housekeeping: Housekeeping;
  gauge: OutboxGauge;
  transport: CchcTransport;
  dataSources: readonly DataSource[];
}

/** Starts what every process runs, and ends all in the order in which the one needs the other. */
export class DeliveryLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(private readonly parts: LifecycleParts) {}

  onApplicationBootstrap(): void {
    const { broker, relay, checkpoints, housekeeping, gauge } = this.parts;
    broker.start();
    relay.start();
    checkpoints.start();
    housekeeping.start();
    gauge.start();
  }

  /** Consumers stop taking messages while requests in flight still end; Nest awaits the transport later. */
  beforeApplicationShutdown(): void {
    void this.parts.transport.drain();
  }

  async onApplicationShutdown(): Promise<void> {
    const { broker, relay, checkpoints, housekeeping, gauge, transport, dataSources } = this.parts;
    await transport.close();
    await Promise.all([checkpoints.stop(), housekeeping.stop(), gauge.stop()]);
    await relay.stop();
    await broker.close();
    for (const dataSource of dataSources) await dataSource.destroy();
  }
}
