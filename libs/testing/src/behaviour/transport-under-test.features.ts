/** A fact as the suite sees it: `version` is its place in the life of `subject`. */
export interface Told {
  id: string;
  subject: string;
  version: number;
}

/** What the suite does inside a consumer, before its effect. It may throw, wait, or cut the replica's link. */
export type Before = (told: Told) => unknown;

/** One process that consumes. */
export interface Replica {
  /** Ends as SIGTERM does. */
  stop(): Promise<void>;
  /** Cuts its link to the broker for good, as `kill -9` does; the code in hand runs on, as that of a frozen process would. */
  cutOff(): void;
}

/**
 * What a transport must offer to be judged by `deliveryBehaviour`: one queue whose consumer, in one transaction, appends the
 * fact's id to a list of effects and keeps its version as the newest of its subject unless it holds a newer one.
 */
export interface TransportUnderTest {
  /** The most messages that a replica may have in hand. */
  readonly inHand: number;
  /** What a consumer throws when no retry can help: parked at once under `slug`. */
  refusal(slug: string, detail: string): Error;
  startReplica(before?: Before): Promise<Replica>;
  /** Resolves when the broker has all of them, in this order. */
  send(facts: readonly Told[]): Promise<void>;
  /** Messages that are in no replica's hands. */
  waiting(): Promise<number>;
  /** The ids of committed effects, oldest first; a doubled effect is there twice. */
  effects(): Promise<string[]>;
  /** The version that the projection holds of a subject; 0 for none. */
  held(subject: string): Promise<number>;
  /** What was put aside for a person, with the error's own words. */
  parked(): Promise<{ id: string; cause: string; reason: string }[]>;
  close(): Promise<void>;
}
