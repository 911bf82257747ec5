import type { BeforeApplicationShutdown, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { BrokerConnection, CchcTransport, Repeating } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import type { Relay } from './relay.js';

interface LifecycleParts {
  broker: BrokerConnection;
  relay: Relay;
  repeating: readonly Repeating[];
  transport: CchcTransport;
  dataSources: readonly DataSource[];
}

/** Starts what every process runs, and ends all in the order in which the one needs the other. */
export class DeliveryLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(private readonly parts: LifecycleParts) {}

  onApplicationBootstrap(): void {
    const { broker, relay, repeating } = this.parts;
    broker.start();
    relay.start();
    for (const work of repeating) work.start();
  }

  /** Consumers stop taking messages while requests in flight still end; Nest awaits the transport later. */
  beforeApplicationShutdown(): void {
    void this.parts.transport.drain();
  }

  async onApplicationShutdown(): Promise<void> {
    const { broker, relay, repeating, transport, dataSources } = this.parts;
    await transport.close();
    await Promise.all(repeating.map((work) => work.stop()));
    await relay.stop();
    await broker.close();
    for (const dataSource of dataSources) await dataSource.destroy();
  }
}
