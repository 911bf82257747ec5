import { clientOf } from './connection.js';
import { statementName } from './statement-name.js';
import type { Transaction } from './transaction.js';

/** A prepared statement on the transaction's connection, for hot paths: PostgreSQL reads and plans it once a connection. */
export async function prepared<R extends object>(tx: Transaction, sql: string, values: readonly unknown[] = []): Promise<R[]> {
  const client = await clientOf(tx.manager.queryRunner!);
  const { rows } = await client.query<R>({ name: statementName(sql), text: sql, values: [...values] });
  return rows;
}
