import { CHECKPOINTS, contextOf, FACTS_MISSED, type Context, type FactClass } from '@cchc/contracts';
import type { DataSource } from 'typeorm';
import type { Connections } from './connections.js';
import { dataSourceOf } from './data-source.js';
import { Outbox } from './outbox.js';
import { UnitOfWork } from './unit-of-work.js';

/** The facts that a service may tell: its own, and those by which delivery audits itself. */
export const outboxOf = (contexts: readonly Context[], publishes: readonly FactClass[]): Outbox =>
  new Outbox(contexts, [...publishes, ...contexts.flatMap((context) => [CHECKPOINTS[context], FACTS_MISSED[context]])]);

export interface OpenDelivery {
  work: UnitOfWork;
  outbox: Outbox;
  /** The worker's. */
  dataSource: DataSource;
  close: () => Promise<void>;
}

/** Transactions and outbox without Nest and without a relay, for seeds: the service publishes them when it starts. */
export async function openDelivery({ service, schema, publishes, connections, entities = [] }: {
  service: string;
  schema: string;
  publishes: readonly FactClass[];
  connections: Pick<Connections, 'databaseWorkerUrl'>;
  entities?: readonly Function[];
}): Promise<OpenDelivery> {
  const dataSource = await dataSourceOf(connections.databaseWorkerUrl, { service, login: 'worker', entities, poolSize: 2 }).initialize();
  const work = new UnitOfWork({ schema, api: dataSource, worker: dataSource, wake: () => undefined });
  const contexts = [...new Set(publishes.map(({ type }) => contextOf(type)))];
  return { work, outbox: outboxOf(contexts, publishes), dataSource, close: () => dataSource.destroy() };
}
