import { DataSource, type DataSourceOptions } from 'typeorm';

/** What is needed to bring one schema up to date, with the login that owns it. */
export interface Migration {
  ownerUrl: string;
  service: string;
  schema: string;
  /** TypeORM's migration classes. */
  migrations: readonly object[];
}

/**
 * Runs the migrations that have not run yet, in the order of their names' timestamps, and returns their names.
 * An advisory lock lets only one process at a time do so; the others wait and then find nothing to do.
 */
export async function migrate({ ownerUrl, service, schema, migrations }: Migration): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema,
    migrations: migrations as NonNullable<DataSourceOptions['migrations']>,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    synchronize: false,
    extra: { max: 2, connectionTimeoutMillis: 10_000 },
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`migrations of ${schema}`]);
    const done = await source.runMigrations();
    await lock.query(`REVOKE INSERT, UPDATE, DELETE ON migrations FROM ${service}_api, ${service}_worker`);
    return done.map((migration) => migration.name);
  } finally {
    await lock.release();
    await source.destroy();
  }
}
