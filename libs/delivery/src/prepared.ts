import { clientOf } from './connection.js';
import { sendTogether, statementOf } from './packet.js';
import type { Transaction } from './transaction.js';

/** A prepared statement on the transaction's connection, for hot paths: PostgreSQL reads and plans it once a connection. */
export async function prepared<R extends object>(tx: Transaction, sql: string, values: readonly unknown[] = []): Promise<R[]> {
  const [answer] = await sendTogether(await clientOf(tx.manager.queryRunner!), [statementOf(sql, values)]);
  return answer!.rows as R[];
}
