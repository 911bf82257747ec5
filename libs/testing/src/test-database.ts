import { randomBytes } from 'node:crypto';
import { bootstrapDatabase, connected, migrate, withDatabase, withLogin } from '@cchc/service-kit';
import { Pool } from 'pg';
import { services } from './services.js';

/** Roles belong to the whole server, and specs run side by side: all use the same password. */
export const TEST_PASSWORD = 'test';

export interface TestDatabaseSettings {
  service: string;
  schema: string;
  migrations: readonly Function[];
  /** ISO 8601; default the start of the 2021 story. */
  clock?: string;
}

/** A database of one spec file. `query` runs as superuser. */
export interface TestDatabase {
  name: string;
  adminUrl: string;
  ownerUrl: string;
  apiUrl: string;
  workerUrl: string;
  query<R extends object = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<R[]>;
  /** Ends every connection but its own, as a restart of PostgreSQL does. */
  cutConnections(): Promise<void>;
  close(): Promise<void>;
}

/** A new database with the clock, the service's logins and schema as the deploy step makes them, and the migrations run. */
export async function testDatabase({ service, schema, migrations, clock = '2021-03-08T08:00:00+07:00' }: TestDatabaseSettings): Promise<TestDatabase> {
  const { databaseAdminUrl } = services();
  const name = `test_${service}_${randomBytes(5).toString('hex')}`;
  const adminUrl = withDatabase(databaseAdminUrl, name);
  const urlOf = (login: string): string => withLogin(adminUrl, `${service}_${login}`, TEST_PASSWORD);
  const passwords = { ownerPassword: TEST_PASSWORD, apiPassword: TEST_PASSWORD, workerPassword: TEST_PASSWORD };
  await bootstrapDatabase({ adminUrl, profile: 'development', clock, services: [{ service, schema, ...passwords }] });
  await migrate({ ownerUrl: urlOf('owner'), service, schema, migrations: [...migrations] });
  const pool = new Pool({ connectionString: adminUrl, max: 3 });
  pool.on('error', () => undefined);
  return {
    name, adminUrl, ownerUrl: urlOf('owner'), apiUrl: urlOf('api'), workerUrl: urlOf('worker'),
    query: async <R extends object>(sql: string, values: readonly unknown[] = []) => (await pool.query<R>(sql, [...values])).rows,
    cutConnections: async () => {
      await pool.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename <> current_user');
    },
    close: async () => {
      await pool.end();
      await connected(databaseAdminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
