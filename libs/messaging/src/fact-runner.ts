import type { ConsumeMessage } from 'amqplib';
import type { CheckpointPublishedV1, CloudEvent, FactsMissedV1 } from '@cchc/contracts';
import type { ReceivedFact } from './received-fact.js';

/** A consumer's method for one fact type. `data` is one delivered fact, or an array of them when `many`. */
export interface FactHandler {
  many: boolean;
  handle(data: unknown, context: unknown): Promise<void>;
}

/** The handlers of one queue by routing key. */
export type FactHandlers = ReadonlyMap<string, FactHandler>;

export interface ParkedMessage {
  queue: string;
  message: ConsumeMessage;
}

/**
 * What the transport needs of the database; `@cchc/delivery` implements it. Every method throws Outage when the
 * database does not answer, and then nothing of it has happened.
 */
export interface FactRunner {
  /** In one transaction: claims the inbox, hands the fresh facts to their handlers in order, commits. Resolves to how many were fresh. */
  run(queue: string, facts: readonly ReceivedFact[], handlers: FactHandlers): Promise<number>;
  /** How often each of these was started and never ended, outside the transaction that handles it. */
  unfinishedStarts(queue: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  recordStarts(queue: string, facts: readonly ReceivedFact[]): Promise<void>;
  /** The fact will come back after `delay` ms: it is neither lost nor done. */
  recordRetry(queue: string, fact: ReceivedFact, delay: number, error: Error): Promise<void>;
  recordParked(queue: string, fact: ReceivedFact): Promise<void>;
  /** Keeps parked messages for a person to look at; doubles are absorbed. */
  keepParked(messages: readonly ParkedMessage[]): Promise<void>;
  /** Compares a producer's checkpoint with what this queue has settled. */
  audit(queue: string, facts: readonly string[], checkpoint: CloudEvent<CheckpointPublishedV1>): Promise<void>;
  /** Sends what `missed` asks of this service once more, to that queue only. */
  resend(missed: FactsMissedV1): Promise<void>;
  /** Whether the database answers now. */
  answers(): Promise<boolean>;
  /** Marks from when on the facts of these queues are audited, where it is not marked yet. */
  watch(reactions: readonly { queue: string; facts: readonly string[] }[]): Promise<void>;
}
