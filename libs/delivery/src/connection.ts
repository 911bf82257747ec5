import type { PoolClient } from 'pg';
import { metrics } from '@cchc/messaging';
import { QueryRunnerAlreadyReleasedError, type DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';
import { DatabaseUnavailable, isConnectionLost } from './database-unavailable.js';
import { sendTogether, statementOf, type Statement } from './packet.js';

/** The pg connection beneath a query runner. Throws once it is released: somebody else may have it. */
export async function clientOf(runner: QueryRunner): Promise<PoolClient> {
  if (runner.isReleased) throw new QueryRunnerAlreadyReleasedError();
  return runner.connect() as Promise<PoolClient>;
}

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

const BEGIN: Statement = { name: 'begin', text: 'START TRANSACTION' };
const COMMIT: Statement = { name: 'commit', text: 'COMMIT' };

/** Begins a transaction together with its first statements, and resolves to the rows of each. */
export async function beginWith(runner: QueryRunner, ...first: readonly Statement[]): Promise<object[][]> {
  const client = await takeClient(runner);
  (runner as { isTransactionActive: boolean }).isTransactionActive = true;
  const answers = await sendTogether(client, [BEGIN, ...first]);
  return answers.slice(1).map(({ rows }) => rows as object[]);
}

/**
 * Commits together with these last statements; where one fails, nothing is committed. Throws also when a statement had failed and
 * its error was swallowed: PostgreSQL answers such a COMMIT with a quiet ROLLBACK, which only the command's tag tells.
 */
export async function commitWith(runner: QueryRunner, last: readonly Statement[]): Promise<void> {
  const answers = await sendTogether(await clientOf(runner), [...last, COMMIT]);
  (runner as { isTransactionActive: boolean }).isTransactionActive = false;
  if (answers.at(-1)!.command !== 'COMMIT') throw new Error('a statement failed in this transaction and its error was swallowed');
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
    const [answer] = await sendTogether(await takeClient(runner), [statementOf(sql, values)]);
    return answer!.rows as R[];
  } catch (error) {
    if (isConnectionLost(error)) await discard(runner, error as Error);
    throw error;
  } finally {
    await runner.release();
  }
}
