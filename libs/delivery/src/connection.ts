import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { isConnectionLost } from './database-unavailable.js';
import { statementName } from './statement-name.js';

/** The pg connection beneath a query runner. */
export const clientOf = (runner: QueryRunner): Promise<PoolClient> => runner.connect() as Promise<PoolClient>;

/** Begins a transaction without waiting for the answer: the next statement goes out with it, and fails when it failed. */
export async function startTransaction(runner: QueryRunner): Promise<PoolClient> {
  const client = await clientOf(runner);
  client.query('START TRANSACTION').catch(() => undefined);
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  return client;
}

/**
 * Commits, or throws when a statement had failed and its error was swallowed: PostgreSQL answers such a COMMIT with a
 * quiet ROLLBACK, which only the command's tag tells, and TypeORM does not look at it.
 */
export async function commit(runner: QueryRunner): Promise<void> {
  const client = await clientOf(runner);
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
    const client = await clientOf(runner);
    return (await client.query<R>({ name: statementName(sql), text: sql, values: [...values] })).rows;
  } catch (error) {
    if (isConnectionLost(error)) await discard(runner, error as Error);
    throw error;
  } finally {
    await runner.release();
  }
}
