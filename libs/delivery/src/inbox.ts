import type { ReceivedFact } from '@cchc/messaging';
import { prepared } from './prepared.js';
import type { KnownDatabase } from './restore-watch.js';
import type { Transaction } from './transaction.js';

/**
 * Claims the facts for this queue with the transaction; resolves to those that were not claimed before, in order. Fails where the
 * database is not the one that the process knows.
 */
export async function claim(tx: Transaction, schema: string, known: KnownDatabase, queue: string, facts: readonly ReceivedFact[]): Promise<ReceivedFact[]> {
  // Sorted, so that two replicas that were handed the same facts wait for each other instead of in a ring.
  const ordered = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = await prepared<{ id: string }>(tx, `
    INSERT INTO ${schema}.inbox (queue, message_id, routing_key)
    SELECT $1, * FROM unnest($2::uuid[], $3::text[]) WHERE ${schema}.still_known($4, $5) ON CONFLICT DO NOTHING RETURNING message_id AS id`, [
    queue, ordered.map(({ id }) => id), ordered.map(({ routingKey }) => routingKey), known.life, known.mark,
  ]);
  const fresh = new Set(rows.map(({ id }) => id));
  return facts.filter(({ id }) => fresh.delete(id));
}
