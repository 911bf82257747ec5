import type { EntityManager } from 'typeorm';
import type { Instant } from '@cchc/kernel';
import type { Delivered, OutgoingFact } from '@cchc/messaging';
import type { Scope } from './scope.js';

/** What ties the facts of one story together. `traceparent` is W3C's. */
export interface Trace {
  correlationId: string;
  traceparent?: string;
  causationId?: string;
}

/** Where the trace of the moment is kept: for logs only, transactions are passed by hand. */
export interface TraceSource {
  current(): Trace | undefined;
  run<T>(trace: Trace, work: () => Promise<T>): Promise<T>;
}

/** Injection token of an optional TraceSource. */
export const TRACE_SOURCE = Symbol('TRACE_SOURCE');

/** An open transaction. All that it does goes through `manager`, one query after another; `now` is business time. */
export interface Transaction extends Trace {
  readonly manager: EntityManager;
  readonly now: Instant;
  readonly scope: Scope;
}

const written = new WeakMap<Transaction, OutgoingFact[]>();

/** The facts that the transaction will tell; written by the last statement before its commit. */
export function pendingOf(tx: Transaction): OutgoingFact[] {
  const pending = written.get(tx);
  if (!pending) throw new Error('not a transaction of UnitOfWork');
  return pending;
}

export function openTransaction(parts: Transaction): Transaction {
  written.set(parts, []);
  return parts;
}

/** The same transaction, whose next facts are caused by `fact`: they carry on its correlation. */
export function causedBy(tx: Transaction, fact: Delivered): Transaction {
  const { correlationId, traceparent } = fact;
  const { traceparent: _, ...rest } = tx;
  const caused: Transaction = { ...rest, correlationId, causationId: fact.id, ...(traceparent && { traceparent }) };
  written.set(caused, pendingOf(tx));
  return caused;
}
