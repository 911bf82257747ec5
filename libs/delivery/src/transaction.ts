import type { EntityManager } from 'typeorm';
import type { Instant } from '@cchc/kernel';
import type { Delivered, OutgoingFact } from '@cchc/messaging';
import type { QueryResult } from 'pg';
import { statementOf, type Statement } from './packet.js';
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

const PENDING = Symbol('what has yet to leave');

/** An open transaction. All that it does goes through `manager`, one query after another; `now` is business time. */
export interface Transaction extends Trace {
  readonly manager: EntityManager;
  readonly now: Instant;
  readonly scope: Scope;
  readonly [PENDING]?: Pending;
}

interface Pending {
  /** With the next packet, and its answers once it is on its way. */
  asked: Statement[];
  answers?: Promise<QueryResult[]>;
  /** With the commit. */
  statements: Statement[];
  facts: OutgoingFact[];
}

/** What has been asked for and not been sent yet. */
export function pendingOf({ [PENDING]: pending }: Transaction): Pending {
  if (!pending) throw new Error('not a transaction of UnitOfWork');
  return pending;
}

/**
 * A prepared statement whose answer nobody reads: it goes to the database together with the commit, after all others, and spares its
 * round trip. What it breaks is thrown by the transaction.
 */
export function atCommit(tx: Transaction, sql: string, values: readonly unknown[] = []): void {
  pendingOf(tx).statements.push(statementOf(sql, values));
}

export const openTransaction = (parts: Transaction): Transaction => Object.assign(parts, { [PENDING]: { asked: [], statements: [], facts: [] } });

/** The same transaction, whose next facts are caused by `fact`: they carry on its correlation. */
export function causedBy(tx: Transaction, fact: Delivered): Transaction {
  const { correlationId, traceparent } = fact;
  const { traceparent: _, ...rest } = tx;
  return { ...rest, correlationId, causationId: fact.id, ...(traceparent && { traceparent }) };
}
