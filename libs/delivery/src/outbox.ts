import { contextOf, toCloudEvent, writeCloudEvent, type Context, type FactClass, type NewFact } from '@cchc/contracts';
import { newId } from '@cchc/kernel';
import { pendingOf, type Transaction } from './transaction.js';

/** The only way to tell the world a fact: it is published after the commit, at least once, and by nobody else. */
export class Outbox {
  constructor(
    private readonly contexts: readonly Context[],
    private readonly publishes: readonly FactClass[],
  ) {}

  /**
   * Checks the facts against their contracts at once and writes them with the transaction's commit.
   * Throws ContractViolation for data that consumers would refuse, and for more than 64 KB.
   */
  async add(tx: Transaction, ...facts: readonly NewFact[]): Promise<void> {
    const pending = pendingOf(tx).facts;
    for (const fact of facts) pending.push(this.outgoing(tx, fact));
  }

  private outgoing(tx: Transaction, fact: NewFact): { id: string; routingKey: string; payload: string } {
    const routingKey = fact.fact.type;
    this.refuseForeign(routingKey, fact.fact);
    const id = newId();
    const payload = writeCloudEvent(toCloudEvent(fact, {
      id, time: tx.now.toISOString(), correlationid: tx.correlationId,
      ...(tx.causationId && { causationid: tx.causationId }), ...(tx.traceparent && { traceparent: tx.traceparent }),
    }));
    return { id, routingKey, payload };
  }

  private refuseForeign(routingKey: string, fact: FactClass): void {
    if (!this.contexts.includes(contextOf(routingKey))) throw new Error(`${routingKey} is not a fact of ${this.contexts.join(', ')}`);
    if (!this.publishes.includes(fact)) throw new Error(`${routingKey} is not among the facts that this service publishes`);
  }
}

