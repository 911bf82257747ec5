import { Logger } from '@nestjs/common';
import type { CheckpointPublishedV1, CloudEvent, FactsMissedV1 } from '@cchc/contracts';
import { deliveredOf, Outage, runsOf, type FactHandlers, type FactRunner, type ParkedMessage, type ReceivedFact } from '@cchc/messaging';
import type { DataSource } from 'typeorm';
import type { Attempts } from './attempts.js';
import type { Auditor } from './auditor.js';
import { ask } from './connection.js';
import { isConnectionLost } from './database-unavailable.js';
import { claim } from './inbox.js';
import type { ParkedMessages } from './parked-messages.js';
import type { Resender } from './resender.js';
import { SYSTEM } from './scope.js';
import type { Trace, TraceSource, Transaction } from './transaction.js';
import type { UnitOfWork } from './unit-of-work.js';
import type { Watermarks } from './watermarks.js';

export interface RunnerParts {
  schema: string;
  work: UnitOfWork;
  dataSource: DataSource;
  attempts: Attempts;
  parked: ParkedMessages;
  auditor: Auditor;
  resender: Resender;
  watermarks: Watermarks;
  traces?: TraceSource;
}

/** The transport's hands in the database: a consumer without inbox cannot be written, for nothing else calls one. */
export class BatchRunner implements FactRunner {
  private readonly logger = new Logger(BatchRunner.name);

  constructor(private readonly parts: RunnerParts) {}

  run(queue: string, facts: readonly ReceivedFact[], handlers: FactHandlers): Promise<number> {
    const trace = traceOf(facts);
    const { work, traces } = this.parts;
    const once = async (): Promise<number> => {
      const fresh = await work.run((tx) => this.handle(tx, queue, facts, handlers), { scope: SYSTEM, trace });
      if (fresh > 0) this.logger.log({ message: 'handled', queue, facts: fresh, traces: [...new Set(facts.map(traceIdOf))].join(' ') });
      return fresh;
    };
    return telling(() => (traces ? traces.run(trace, once) : once()));
  }

  unfinishedStarts(queue: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return telling(() => this.parts.attempts.unfinished(queue, ids));
  }

  recordStarts(queue: string, facts: readonly ReceivedFact[]): Promise<void> {
    return telling(() => this.parts.attempts.started(queue, facts));
  }

  recordRetry(queue: string, fact: ReceivedFact, delay: number, error: Error): Promise<void> {
    return telling(() => this.parts.attempts.retrying(queue, fact, delay, error));
  }

  recordParked(queue: string, fact: ReceivedFact): Promise<void> {
    return telling(() => this.parts.attempts.parked(queue, fact));
  }

  keepParked(messages: readonly ParkedMessage[]): Promise<void> {
    return telling(() => this.parts.parked.keep(messages));
  }

  audit(queue: string, facts: readonly string[], checkpoint: CloudEvent<CheckpointPublishedV1>): Promise<void> {
    return telling(() => this.parts.auditor.audit(queue, facts, checkpoint));
  }

  resend(missed: FactsMissedV1): Promise<void> {
    return telling(() => this.parts.resender.resend(missed));
  }

  watch(reactions: readonly { queue: string; facts: readonly string[] }[]): Promise<void> {
    return telling(() => this.parts.watermarks.start(reactions));
  }

  async answers(): Promise<boolean> {
    return ask(this.parts.dataSource, 'SELECT 1').then(() => true, () => false);
  }

  private async handle(tx: Transaction, queue: string, facts: readonly ReceivedFact[], handlers: FactHandlers): Promise<number> {
    const { schema, attempts } = this.parts;
    const fresh = await claim(tx, schema, queue, facts);
    for (const run of runsOf(fresh)) {
      const handler = handlers.get(run[0]!.routingKey)!;
      const delivered = run.map(deliveredOf);
      if (handler.many) await handler.handle(delivered, tx);
      else for (const one of delivered) await handler.handle(one, tx);
    }
    await attempts.forget(tx, queue, facts);
    return fresh.length;
  }
}

/** A batch belongs to the story of its first fact; `causedBy` tells them apart. */
function traceOf(facts: readonly ReceivedFact[]): Trace {
  const { event } = facts[0]!;
  return {
    correlationId: event.correlationid,
    ...(event.traceparent && { traceparent: event.traceparent }),
    ...(facts.length === 1 && { causationId: event.id }),
  };
}

/** What the log of the request that began it calls it. */
const traceIdOf = ({ event }: ReceivedFact): string => event.traceparent?.slice(3, 35) ?? event.correlationid;

/** Tells the transport apart what is the database's fault and what is the message's. */
async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isConnectionLost(error) ? new Outage((error as Error).message, { cause: error }) : error;
  }
}
