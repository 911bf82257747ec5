import type { FactHandlers } from './fact-runner.js';
import type { ReceivedFact } from './received-fact.js';

/**
 * Cuts a batch, in order, into what goes into one transaction each: neighbours whose handlers take many share one,
 * a fact whose handler takes one has its own.
 */
export function portionsOf(facts: readonly ReceivedFact[], handlers: FactHandlers): ReceivedFact[][] {
  const portions: ReceivedFact[][] = [];
  let open: ReceivedFact[] | undefined;
  for (const fact of facts) {
    const many = handlers.get(fact.routingKey)?.many ?? false;
    if (many && open) open.push(fact);
    else portions.push((open = [fact]));
    if (!many) open = undefined;
  }
  return portions;
}

/** Splits a transaction's facts into neighbours of the same handler, handed to it at once. */
export function runsOf(facts: readonly ReceivedFact[], handlers: FactHandlers): ReceivedFact[][] {
  const runs: ReceivedFact[][] = [];
  for (const fact of facts) {
    const last = runs.at(-1);
    if (last && handlers.get(last[0]!.routingKey) === handlers.get(fact.routingKey)) last.push(fact);
    else runs.push([fact]);
  }
  return runs;
}
