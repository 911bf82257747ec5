import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import { fillSql, quoteIdentifier } from './sql-template.js';

/** The three logins of a service and the schema they share. */
export interface ServiceAccess {
  service: string;
  schema: string;
  ownerPassword: string;
  apiPassword: string;
  workerPassword: string;
}

export interface Bootstrap {
  /** A superuser's URL; its database may be missing and is created. */
  adminUrl: string;
  profile: 'development' | 'production';
  /** Where business time begins in a new database (ISO 8601 with an offset). */
  clock?: string | undefined;
  services: readonly ServiceAccess[];
}

const LOCK = 731_205;

// The statements that follow hold passwords; slow or failing ones would be written into PostgreSQL's log as they are.
const NO_STATEMENT_IN_THE_LOG = `SET log_statement = 'none'; SET log_min_duration_statement = -1; SET log_min_error_statement = 'panic'`;

/** Creates the database, the business clock, and each service's logins and schema. May be repeated and run at once by many. */
export async function bootstrapDatabase(plan: Bootstrap): Promise<void> {
  const database = databaseOf(plan.adminUrl);
  await connected(withDatabase(plan.adminUrl, 'postgres'), async (cluster) => {
    // Roles belong to the whole cluster, so the lock is taken in a database that everybody shares.
    await cluster.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await createDatabase(cluster, database);
    await connected(plan.adminUrl, (client) => fillDatabase(client, database, plan));
  });
}

async function createDatabase(cluster: Client, database: string): Promise<void> {
  const { rowCount } = await cluster.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) {
    await cluster.query(
      `CREATE DATABASE ${quoteIdentifier(database)} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'vi-VN'`,
    );
  }
}

async function fillDatabase(client: Client, database: string, plan: Bootstrap): Promise<void> {
  const run = async (file: string, values: Record<string, string>) => client.query(fillSql(await script(file), values));
  await run('database.sql', { database });
  await run('clock.sql', { profile: plan.profile, clock: plan.clock ?? '' });
  await refuseOtherProfile(client, plan.profile);
  await client.query(NO_STATEMENT_IN_THE_LOG);
  for (const access of plan.services) {
    const { service, schema } = access;
    await run('service.sql', {
      database, service, schema,
      owner: `${service}_owner`, api: `${service}_api`, worker: `${service}_worker`,
      owner_password: access.ownerPassword, api_password: access.apiPassword, worker_password: access.workerPassword,
    });
  }
}

/** Business time would jump back if a database that has lived in 2021 were opened for production. */
async function refuseOtherProfile(client: Client, profile: string): Promise<void> {
  const { rows } = await client.query<{ profile: string }>('SELECT profile FROM clock.settings');
  if (rows[0]?.profile !== profile) {
    throw new Error(`this database was created for the profile ${rows[0]?.profile}; it cannot be opened as ${profile}`);
  }
}

/** Opens one connection for `work` and closes it whatever happens. */
export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the query in flight rejects too; without a listener the process would end
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const script = (file: string): Promise<string> =>
  readFile(new URL(`../../../../infra/postgres/${file}`, import.meta.url), 'utf8');

const databaseOf = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1)) || 'cchc';

export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

/** The URL by which another login reaches the database of `adminUrl`. */
export function withLogin(adminUrl: string, user: string, password: string): string {
  const changed = new URL(adminUrl);
  changed.username = encodeURIComponent(user);
  changed.password = encodeURIComponent(password);
  return changed.href;
}
