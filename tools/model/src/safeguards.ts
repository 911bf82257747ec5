/** What keeps the promise, each with what it is there for. The model runs without any of them. */
export const SAFEGUARDS = {
  'outbox-in-transaction': 'the fact is committed with the change (Outbox.add, UnitOfWork.run)',
  'row-lock': 'a relay locks the row that it publishes (FOR UPDATE SKIP LOCKED in Relay.publishLocked)',
  'mark-after-confirm': 'a row is marked only when the broker has confirmed it (Relay.marks)',
  'kept-row': 'a published row is marked, not deleted (Relay.marks), so that it can be sent again (Resender.resend)',
  'inbox': 'a consumer claims a fact once (claim of inbox.ts)',
  'inbox-in-transaction': 'the claim commits with the effect (BatchRunner.handle)',
  'ack-after-commit': 'the broker keeps the message until the effect is committed (WorkQueue.settle, then the ack)',
  'newer-only': 'a projection skips what is not newer than what it holds (Delivered.aggregateVersion)',
  'auditor': 'what was confirmed and never settled is asked for again (Auditor.audit)',
  'checkpoint-behind-facts': 'a checkpoint passes through the same queue, behind the facts (CheckpointPublisher.tell)',
  'restore-mark': 'what was told in a life of the database that a restore has ended is not believed (RestoreWatch.believed)',
} as const;

export type Safeguard = keyof typeof SAFEGUARDS;

/** How the model is run: what has been removed, how many faults happen, and whether one may be the loss of a queue's messages or a restore. */
export interface World {
  removed: readonly Safeguard[];
  faults: number;
  purge: boolean;
  restore: boolean;
  /** Of each, the relay and the consumer. */
  replicas: number;
}
