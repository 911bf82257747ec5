import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@cchc/kernel';
import type { OutgoingFact } from '@cchc/messaging';
import type { DataSource, QueryRunner } from 'typeorm';
import { beginWith, commitWith, rollBack } from './connection.js';
import { DatabaseUnavailable, isSerializationFailure, seenFromOutside } from './database-unavailable.js';
import type { Statement } from './packet.js';
import { SYSTEM, type Scope } from './scope.js';
import { openTransaction, pendingOf, type Trace, type TraceSource, type Transaction } from './transaction.js';

export interface WorkOptions {
  /** Default SYSTEM. */
  scope?: Scope;
  /** Default: the trace of the moment, else a new one. */
  trace?: Trace;
  /** All its reads see one state of the database, that of the first of them, and nothing is written: REPEATABLE READ, READ ONLY. */
  snapshot?: boolean;
  /** Goes out together with the transaction's beginning; `work` gets its rows. */
  first?: Statement;
}

/** What a transaction does; `rows` are those of its first statement. */
export type Work<T> = (tx: Transaction, rows: readonly object[]) => Promise<T>;

export interface WorkParts {
  schema: string;
  api: DataSource;
  worker: DataSource;
  /** Called after a commit that wrote to the outbox. */
  wake: () => void;
  traces?: TraceSource;
}

type Beginning = Pick<WorkOptions, 'snapshot' | 'first'>;

const RETRIES = 3;
const SNAPSHOT: Statement = { name: 'snapshot', text: 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY' };

// What `<schema>.scope_allows` and the policies read ends with the transaction. One column for all of it: nobody reads it back.
const OF_SYSTEM: Statement = { name: 'begin-system', text: `SELECT clock.business_now() AS now, set_config('cchc.all', 'on', true)` };
const OF_AGENCIES = `SELECT clock.business_now() AS now, num_nulls(set_config('cchc.all', 'off', true),
  set_config('cchc.agencies', $1, true), set_config('cchc.roles', $2, true), set_config('cchc.person', $3, true))`;

const beginOf = (scope: Scope): Statement => (scope.kind === 'system' ? OF_SYSTEM
  : { name: 'begin-agencies', text: OF_AGENCIES, values: [scope.agencies.join(','), scope.roles.join(','), scope.personId] });

/**
 * One transaction, of READ COMMITTED unless it is a snapshot, passed by hand to everything that takes part. It commits when `work` resolves and
 * leaves nothing when it throws. Throws DatabaseUnavailable when the database is the reason.
 */
export class UnitOfWork {
  constructor(private readonly parts: WorkParts) {}

  /** Work may run up to four times, when others win a race (40001, 40P01): it must hold no effects of its own. */
  async run<T>(work: Work<T>, { scope = SYSTEM, trace, ...how }: WorkOptions = {}): Promise<T> {
    const story = trace ?? this.parts.traces?.current() ?? { correlationId: newId() };
    for (let retry = 0; ; retry += 1) {
      try {
        return await this.once(work, scope, story, how);
      } catch (error) {
        if (!isSerializationFailure(error)) throw seenFromOutside(error);
        if (retry === RETRIES) throw new DatabaseUnavailable(false, error);
        await pause(10 * 2 ** retry * (0.5 + Math.random()));
      }
    }
  }

  private async once<T>(work: Work<T>, scope: Scope, trace: Trace, how: Beginning): Promise<T> {
    const { api, worker, wake } = this.parts;
    const runner = (scope.kind === 'system' ? worker : api).createQueryRunner();
    try {
      const { tx, rows } = await begin(runner, scope, trace, how);
      const result = await work(tx, rows);
      const { statements, facts } = pendingOf(tx);
      await commitWith(runner, facts.length > 0 ? [...statements, this.outboxOf(facts)] : statements);
      if (facts.length > 0) wake();
      return result;
    } catch (error) {
      await rollBack(runner, error);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Most tell one fact: its text is spared the way through an array. */
  private outboxOf(facts: readonly OutgoingFact[]): Statement {
    const into = `INSERT INTO ${this.parts.schema}.outbox (id, routing_key, payload)`;
    const [{ id, routingKey, payload }, ...more] = facts as [OutgoingFact, ...OutgoingFact[]];
    if (more.length === 0) return { name: 'outbox-one', text: `${into} VALUES ($1, $2, $3)`, values: [id, routingKey, payload] };
    const values = [facts.map((fact) => fact.id), facts.map((fact) => fact.routingKey), facts.map((fact) => fact.payload)];
    return { name: 'outbox', text: `${into} SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])`, values };
  }
}

async function begin(runner: QueryRunner, scope: Scope, trace: Trace, { snapshot, first }: Beginning): Promise<{ tx: Transaction; rows: object[] }> {
  const answers = await beginWith(runner, ...(snapshot ? [SNAPSHOT] : []), beginOf(scope), ...(first ? [first] : []));
  const rows = first ? answers.pop()! : [];
  const [{ now }] = answers.at(-1) as [{ now: Date }];
  return { tx: openTransaction({ ...trace, manager: runner.manager, now, scope }), rows };
}
