import { clientOf } from './connection.js';
import type { Transaction } from './transaction.js';

/** A named prepared statement on the transaction's connection, for hot paths: PostgreSQL plans it once a connection. */
export async function prepared<R extends object>(tx: Transaction, name: string, sql: string, values: readonly unknown[]): Promise<R[]> {
  const client = await clientOf(tx.manager.queryRunner!);
  const { rows } = await client.query<R>({ name, text: sql, values: [...values] });
  return rows;
}
