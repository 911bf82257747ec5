import type { ReceivedFact } from '@cchc/messaging';
import { statementOf, type Statement } from './packet.js';
import type { KnownDatabase } from './restore-watch.js';

/**
 * Claims the facts for this queue with the transaction; its rows are for `freshOf`. Fails where the database is not the one that the
 * process knows.
 */
export function claimOf(schema: string, known: KnownDatabase, queue: string, facts: readonly ReceivedFact[]): Statement {
  // Sorted, so that two replicas that were handed the same facts wait for each other instead of in a ring.
  const ordered = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return statementOf(`
    INSERT INTO ${schema}.inbox (queue, message_id, routing_key)
    SELECT $1, * FROM unnest($2::uuid[], $3::text[]) WHERE ${schema}.still_known($4, $5) ON CONFLICT DO NOTHING RETURNING message_id AS id`, [
    queue, ordered.map(({ id }) => id), ordered.map(({ routingKey }) => routingKey), known.life, known.mark,
  ]);
}

/** Those of the facts that were not claimed before, in their order. */
export function freshOf(facts: readonly ReceivedFact[], claimed: readonly { id: string }[]): ReceivedFact[] {
  const fresh = new Set(claimed.map(({ id }) => id));
  return facts.filter(({ id }) => fresh.delete(id));
}
