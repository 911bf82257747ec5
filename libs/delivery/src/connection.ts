import type { Duplex } from 'node:stream';
import type { PoolClient, QueryConfig } from 'pg';
import { metrics } from '@cchc/messaging';
import type { DataSource, DataSourceOptions, QueryRunner } from 'typeorm';
import { DatabaseUnavailable, isConnectionLost } from './database-unavailable.js';
import { statementName } from './statement-name.js';

/** The pg connection beneath a query runner. */
export const clientOf = (runner: QueryRunner): Promise<PoolClient> => runner.connect() as Promise<PoolClient>;

/** Takes a connection out of the pool. Whatever keeps one from being made, an expired certificate too: the database cannot be reached. */
async function takeClient(runner: QueryRunner): Promise<PoolClient> {
  const { applicationName: pool = '' } = runner.dataSource.options as Extract<DataSourceOptions, { type: 'postgres' }>;
  const waited = metrics.poolWait.startTimer({ pool });
  try {
    return await clientOf(runner);
  } catch (error) {
    throw new DatabaseUnavailable(true, error);
  } finally {
    waited();
  }
}

/** The statements that `send` asks for leave in one packet; each gets its answer in turn. */
function inOnePacket<T>(client: PoolClient, send: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** Begins a transaction, under these settings, with its first statement: there is no answer to wait for in between, and that one fails too when it fails. */
export async function beginWith<R extends object>(runner: QueryRunner, first: QueryConfig, ...settings: readonly string[]): Promise<R[]> {
  const client = await takeClient(runner);
  const answer = inOnePacket(client, () => {
    for (const sql of ['START TRANSACTION', ...settings]) client.query(sql).catch(() => undefined);
    return client.query<R>(first);
  });
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  return (await answer).rows;
}

/** Commits together with these last statements; one that fails makes the commit a rollback. */
export async function commitWith(runner: QueryRunner, last: readonly QueryConfig[]): Promise<void> {
  const client = await clientOf(runner);
  await Promise.all(inOnePacket(client, () => [...last.map((one) => client.query(one)), commit(client, runner)]));
}

/**
 * Throws when a statement had failed and its error was swallowed: PostgreSQL answers such a COMMIT with a
 * quiet ROLLBACK, which only the command's tag tells, and TypeORM does not look at it.
 */
async function commit(client: PoolClient, runner: QueryRunner): Promise<void> {
  const { command } = await client.query('COMMIT');
  (runner as { isTransactionActive: boolean }).isTransactionActive = false;
  if (command !== 'COMMIT') throw new Error('a statement failed in this transaction and its error was swallowed');
}

/** A connection that cannot roll back is thrown away: asking a dead one would only wait for another timeout. */
export async function rollBack(runner: QueryRunner, error: unknown): Promise<void> {
  if (isConnectionLost(error)) return discard(runner, error as Error);
  if (!runner.isTransactionActive) return;
  await runner.rollbackTransaction().catch((failure: Error) => discard(runner, failure));
}

const discard = (runner: QueryRunner, error: Error): Promise<void> =>
  (runner as unknown as { releasePostgresConnection(error: Error): Promise<void> }).releasePostgresConnection(error);

/** One prepared statement on its own, outside any transaction; resolves to its rows. */
export async function ask<R extends object>(dataSource: DataSource, sql: string, values: readonly unknown[] = []): Promise<R[]> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = await takeClient(runner);
    return (await client.query<R>({ name: statementName(sql), text: sql, values: [...values] })).rows;
  } catch (error) {
    if (isConnectionLost(error)) await discard(runner, error as Error);
    throw error;
  } finally {
    await runner.release();
  }
}
