import type { Client } from 'pg';
import { DataSource } from 'typeorm';

export const API_DATA_SOURCE = Symbol('API_DATA_SOURCE');
export const WORKER_DATA_SOURCE = Symbol('WORKER_DATA_SOURCE');

export type Login = 'api' | 'worker';

// Milliseconds. A request ends within 5 s, whatever holds it up; consumers may take longer over a statement.
// The server gives up before the client does, so that a connection is only thrown away when the link is dead.
const LIMITS: Record<Login, { connect: number; statement: number; query: number; idle: number }> = {
  api: { connect: 3_000, statement: 4_000, query: 4_500, idle: 10_000 },
  worker: { connect: 3_000, statement: 15_000, query: 16_000, idle: 60_000 },
};

export interface DataSourceSettings {
  service: string;
  login: Login;
  entities?: readonly Function[];
  poolSize?: number;
}

/** A TypeORM data source with every limit set; not initialised. A dead PostgreSQL kills no process that uses it. */
export function dataSourceOf(url: string, { service, login, entities = [], poolSize }: DataSourceSettings): DataSource {
  const limits = LIMITS[login];
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    synchronize: false,
    installExtensions: false,
    logging: false,
    applicationName: `${service}-${login}`,
    poolSize: poolSize ?? (login === 'api' ? 10 : 8),
    connectTimeoutMS: limits.connect,
    poolErrorHandler: () => undefined,
    extra: {
      statement_timeout: limits.statement,
      query_timeout: limits.query,
      idle_in_transaction_session_timeout: limits.idle,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      // A statement does not wait for the answer of the one before; each still has its own.
      pipeline: true,
      // pg takes its listener off a client in use; a restart of PostgreSQL must find one all the same.
      onConnect: (client: Client) => void client.on('error', () => undefined),
    },
  });
}
