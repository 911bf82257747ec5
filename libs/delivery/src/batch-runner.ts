import { Logger } from '@nestjs/common';
import type { CheckpointPublishedV1, CloudEvent, FactsMissedV1 } from '@cchc/contracts';
import { instantOfId } from '@cchc/kernel';
import { deliveredOf, Outage, runsOf, type FactHandlers, type FactRunner, type ParkedMessage, type ReceivedFact } from '@cchc/messaging';
import type { Attempts } from './attempts.js';
import type { Auditor } from './auditor.js';
import { isConnectionLost } from './database-unavailable.js';
import { claimOf, freshOf } from './inbox.js';
import type { ParkedMessages } from './parked-messages.js';
import type { Resender } from './resender.js';
import { isRestoreSuspected, type RestoreWatch } from './restore-watch.js';
import { SYSTEM } from './scope.js';
import type { Trace, TraceSource, Transaction } from './transaction.js';
import type { UnitOfWork } from './unit-of-work.js';
import type { Watermarks } from './watermarks.js';

export interface RunnerParts {
  schema: string;
  work: UnitOfWork;
  attempts: Attempts;
  parked: ParkedMessages;
  auditor: Auditor;
  resender: Resender;
  watermarks: Watermarks;
  restores: RestoreWatch;
  traces?: TraceSource;
}

/** The transport's hands in the database: a consumer without inbox cannot be written, for nothing else calls one. */
export class BatchRunner implements FactRunner {
  private readonly logger = new Logger(BatchRunner.name);

  constructor(private readonly parts: RunnerParts) {}

  run(queue: string, facts: readonly ReceivedFact[], handlers: FactHandlers): Promise<number> {
    const trace = traceOf(facts);
    const { traces } = this.parts;
    const once = async (): Promise<number> => {
      const fresh = await this.once(queue, facts, handlers, trace);
      if (fresh > 0) this.logger.log({ message: 'handled', queue, facts: fresh, traces: [...new Set(facts.map(traceIdOf))].join(' ') });
      return fresh;
    };
    return this.telling(() => (traces ? traces.run(trace, once) : once()));
  }

  unfinishedStarts(queue: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.telling(() => this.parts.attempts.unfinished(queue, ids));
  }

  recordStarts(queue: string, facts: readonly ReceivedFact[]): Promise<void> {
    return this.telling(() => this.parts.attempts.started(queue, facts));
  }

  recordRetry(queue: string, fact: ReceivedFact, delay: number, error: Error): Promise<void> {
    return this.telling(() => this.parts.attempts.retrying(queue, fact, delay, error));
  }

  recordParked(queue: string, fact: ReceivedFact): Promise<void> {
    return this.telling(() => this.parts.attempts.parked(queue, fact));
  }

  keepParked(messages: readonly ParkedMessage[]): Promise<void> {
    return this.telling(() => this.parts.parked.keep(messages));
  }

  audit(queue: string, facts: readonly string[], checkpoint: CloudEvent<CheckpointPublishedV1>): Promise<void> {
    // What a lost life told of itself would be missed for ever.
    if (this.parts.restores.isOfLostLife(instantOfId(checkpoint.id).getTime())) return Promise.resolve();
    return this.telling(() => this.parts.auditor.audit(queue, facts, checkpoint));
  }

  resend(missed: FactsMissedV1): Promise<void> {
    return this.telling(() => this.parts.resender.resend(missed));
  }

  watch(reactions: readonly { queue: string; facts: readonly string[] }[]): Promise<void> {
    return this.telling(() => this.parts.watermarks.start(reactions));
  }

  async answers(): Promise<boolean> {
    const { restores, work } = this.parts;
    return work.run((tx) => restores.guard(tx)).then(() => true, () => false);
  }

  /** The claim goes out with the transaction's beginning. Resolves to how many facts were not claimed before. */
  private async once(queue: string, facts: readonly ReceivedFact[], handlers: FactHandlers, trace: Trace): Promise<number> {
    const { schema, work, attempts, restores } = this.parts;
    const known = await restores.database().catch((error: Error) => Promise.reject(new Outage(error.message, { cause: error })));
    const believed = this.believed(queue, facts);
    return work.run(async (tx, claimed) => {
      const fresh = freshOf(believed, claimed as { id: string }[]);
      await this.handle(tx, fresh, handlers);
      await attempts.forget(tx, queue, facts);
      return fresh.length;
    }, { scope: SYSTEM, trace, first: claimOf(schema, known, queue, believed) });
  }

  private believed(queue: string, facts: readonly ReceivedFact[]): ReceivedFact[] {
    const believed = this.parts.restores.believed(facts);
    if (believed.length < facts.length) this.logger.warn(`${queue}: ${facts.length - believed.length} facts of a lost life are not believed`);
    return believed;
  }

  private async handle(tx: Transaction, fresh: readonly ReceivedFact[], handlers: FactHandlers): Promise<void> {
    for (const run of runsOf(fresh, handlers)) {
      const handler = handlers.get(run[0]!.routingKey)!;
      const delivered = run.map(deliveredOf);
      if (handler.many) await handler.handle(delivered, tx);
      else for (const one of delivered) await handler.handle(one, tx);
    }
  }

  /** Tells the transport apart what is the database's fault and what is the message's. */
  private async telling<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isRestoreSuspected(error)) this.parts.restores.suspect();
      throw isConnectionLost(error) || isRestoreSuspected(error) ? new Outage((error as Error).message, { cause: error }) : error;
    }
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
