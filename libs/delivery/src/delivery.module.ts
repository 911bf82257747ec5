import { Module, type DynamicModule, type FactoryProvider, type Type } from '@nestjs/common';
import { BrokerConnection, CchcTransport, FactPublisher, MarkWitness, SideExits } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import { Attempts } from './attempts.js';
import { Auditor } from './auditor.js';
import { BatchRunner } from './batch-runner.js';
import { CheckpointPublisher } from './checkpoint-publisher.js';
import { connectionsFromEnv, DELIVERY_CONNECTIONS, type Connections } from './connections.js';
import { API_DATA_SOURCE, dataSourceOf, WORKER_DATA_SOURCE, type Login } from './data-source.js';
import { DeliveryGauges } from './delivery-gauges.js';
import { DeliveryHealth } from './delivery-health.js';
import { DeliveryLifecycle } from './delivery-lifecycle.js';
import { Housekeeping } from './housekeeping.js';
import { outboxOf } from './open-delivery.js';
import { Outbox } from './outbox.js';
import { ParkedDesk } from './parked-desk.js';
import { ParkedMessages } from './parked-messages.js';
import { reactionsOf } from './reaction.js';
import { Redriver } from './redriver.js';
import { Relay } from './relay.js';
import { Resender } from './resender.js';
import { RestoreWatch } from './restore-watch.js';
import { checkDeclared, type Declared } from './start-checks.js';
import { TIMING, type Timing } from './timing.js';
import { TRACE_SOURCE, type TraceSource } from './transaction.js';
import { UnitOfWork } from './unit-of-work.js';
import { Watermarks } from './watermarks.js';

export interface DeliveryOptions extends Declared {
  schema: string;
  entities?: readonly Function[];
  timing?: Partial<Timing>;
}

const provide = <T>(token: symbol | Type<T>, useFactory: (...parts: never[]) => T | Promise<T>, ...inject: FactoryProvider['inject'] & object): FactoryProvider =>
  ({ provide: token, useFactory: useFactory as FactoryProvider['useFactory'], inject });

const OPTIONAL_TRACES = { token: TRACE_SOURCE, optional: true };

/** Transactions, outbox, relay, consumers and auditor of one service; global, so that every module may inject them. */
@Module({})
export class DeliveryModule {
  static forRoot(options: DeliveryOptions): DynamicModule {
    const exported = [UnitOfWork, Outbox, CchcTransport, DeliveryHealth, ParkedDesk, RestoreWatch, API_DATA_SOURCE, WORKER_DATA_SOURCE, DELIVERY_CONNECTIONS];
    return { module: DeliveryModule, global: true, providers: providersOf(options), exports: exported };
  }
}

function providersOf(options: DeliveryOptions): FactoryProvider[] {
  const { service, schema, contexts, publishes, reactions } = options;
  const timing: Timing = { ...TIMING, ...options.timing };
  return [
    provide(DELIVERY_CONNECTIONS, () => connectionsFromEnv()),
    dataSource(API_DATA_SOURCE, 'api', options),
    dataSource(WORKER_DATA_SOURCE, 'worker', options),
    provide(BrokerConnection, ({ amqpUrl }: Connections) => new BrokerConnection(amqpUrl, `${service} publisher`), DELIVERY_CONNECTIONS),
    provide(FactPublisher, (broker: BrokerConnection) => new FactPublisher(broker, service), BrokerConnection),
    provide(Relay, (worker: DataSource, publisher: FactPublisher) => new Relay(schema, worker, publisher, timing), WORKER_DATA_SOURCE, FactPublisher),
    provide(UnitOfWork, (api: DataSource, worker: DataSource, relay: Relay, traces?: TraceSource) =>
      new UnitOfWork({ schema, api, worker, wake: () => relay.wake(), ...(traces && { traces }) }), API_DATA_SOURCE, WORKER_DATA_SOURCE, Relay, OPTIONAL_TRACES),
    provide(Outbox, () => outboxOf(contexts, publishes)),
    provide(ParkedMessages, (worker: DataSource) => new ParkedMessages(schema, worker), WORKER_DATA_SOURCE),
    provide(Watermarks, (worker: DataSource) => new Watermarks(schema, worker), WORKER_DATA_SOURCE),
    provide(DeliveryGauges, (worker: DataSource) => new DeliveryGauges(schema, worker, timing.believe), WORKER_DATA_SOURCE),
    provide(Redriver, (work: UnitOfWork, publisher: FactPublisher) => new Redriver(schema, work, publisher), UnitOfWork, FactPublisher),
    provide(ParkedDesk, (redriver: Redriver) => new ParkedDesk(schema, () => redriver.wake()), Redriver),
    provide(Housekeeping, (worker: DataSource) => new Housekeeping(schema, worker), WORKER_DATA_SOURCE),
    provide(CheckpointPublisher, (work: UnitOfWork, outbox: Outbox) => new CheckpointPublisher(schema, contexts, work, outbox, timing), UnitOfWork, Outbox),
    provide(MarkWitness, (broker: BrokerConnection, publisher: FactPublisher) => new MarkWitness(broker, publisher, service, contexts[0]!), BrokerConnection, FactPublisher),
    provide(RestoreWatch, (work: UnitOfWork, witness: MarkWitness) => new RestoreWatch(schema, work, witness), UnitOfWork, MarkWitness),
    provide(BatchRunner, (work: UnitOfWork, outbox: Outbox, worker: DataSource, publisher: FactPublisher, parked: ParkedMessages, watermarks: Watermarks, restores: RestoreWatch, traces?: TraceSource) =>
      new BatchRunner({
        schema, work, parked, watermarks, restores,
        attempts: new Attempts(schema, worker),
        auditor: new Auditor(schema, contexts[0]!, work, outbox, timing),
        resender: new Resender(schema, worker, publisher),
        ...(traces && { traces }),
      }), UnitOfWork, Outbox, WORKER_DATA_SOURCE, FactPublisher, ParkedMessages, Watermarks, RestoreWatch, OPTIONAL_TRACES),
    provide(CchcTransport, ({ amqpUrl }: Connections, publisher: FactPublisher, runner: BatchRunner) =>
      new CchcTransport({
        service, contexts, runner, lookEvery: timing.lookEvery, reactions: reactionsOf(reactions),
        connection: new BrokerConnection(amqpUrl, `${service} consumer`), exits: new SideExits(publisher),
      }), DELIVERY_CONNECTIONS, FactPublisher, BatchRunner),
    provide(DeliveryHealth, (broker: BrokerConnection, transport: CchcTransport, gauges: DeliveryGauges, watermarks: Watermarks, restores: RestoreWatch) =>
      new DeliveryHealth({ broker, transport, gauges, watermarks, restores, timing }), BrokerConnection, CchcTransport, DeliveryGauges, Watermarks, RestoreWatch),
    provide(DeliveryLifecycle, (broker: BrokerConnection, relay: Relay, checkpoints: CheckpointPublisher, housekeeping: Housekeeping, gauges: DeliveryGauges, redriver: Redriver, restores: RestoreWatch, transport: CchcTransport, api: DataSource, worker: DataSource) =>
      new DeliveryLifecycle({ broker, relay, transport, repeating: [checkpoints, housekeeping, gauges, redriver, restores].map(({ repeating }) => repeating), dataSources: [api, worker] }),
    BrokerConnection, Relay, CheckpointPublisher, Housekeeping, DeliveryGauges, Redriver, RestoreWatch, CchcTransport, API_DATA_SOURCE, WORKER_DATA_SOURCE),
  ];
}

/** The checks come first: nothing is opened by a service whose parts do not fit together. */
function dataSource(token: symbol, login: Login, options: DeliveryOptions): FactoryProvider {
  const { service, entities } = options;
  return provide(token, ({ databaseApiUrl, databaseWorkerUrl }: Connections) => {
    checkDeclared(options);
    const url = login === 'api' ? databaseApiUrl : databaseWorkerUrl;
    return dataSourceOf(url, { service, login, ...(entities && { entities }) }).initialize();
  }, DELIVERY_CONNECTIONS);
}
