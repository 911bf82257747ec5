import type { Connections } from '@cchc/delivery';
import type { TestBroker } from './test-broker.js';
import type { TestDatabase } from './test-database.js';

/** For `overrideProvider(DELIVERY_CONNECTIONS).useValue(…)`. */
export const connectionsOf = (database: TestDatabase, broker: TestBroker, service: string): Connections => ({
  databaseApiUrl: database.apiUrl,
  databaseWorkerUrl: database.workerUrl,
  amqpUrl: broker.urlOf(service),
});

/** The same without a broker: facts stay in the outbox, nothing is consumed. */
export const connectionsWithoutBroker = (database: TestDatabase): Connections => ({
  databaseApiUrl: database.apiUrl,
  databaseWorkerUrl: database.workerUrl,
  amqpUrl: 'amqp://nobody:nothing@127.0.0.1:1',
});
