import { clientOf } from './connection.js';
import { sendTogether, statementOf } from './packet.js';
import { pendingOf, type Transaction } from './transaction.js';

/**
 * A prepared statement on the transaction's connection, for hot paths: PostgreSQL reads and plans it once a connection. Those that are asked
 * for in one turn (`Promise.all`) travel in one packet, in their order; each sees what the ones before it wrote, and fails with any of them.
 */
export async function prepared<R extends object>(tx: Transaction, sql: string, values: readonly unknown[] = []): Promise<R[]> {
  const pending = pendingOf(tx);
  const at = pending.asked.push(statementOf(sql, values)) - 1;
  pending.answers ??= sendAsked(tx);
  const answers = await pending.answers;
  return answers[at]!.rows as R[];
}

async function sendAsked(tx: Transaction): ReturnType<typeof sendTogether> {
  const client = await clientOf(tx.manager.queryRunner!);
  const pending = pendingOf(tx);
  const statements = pending.asked;
  pending.asked = [];
  pending.answers = undefined;
  return sendTogether(client, statements);
}
