/** When something was told: before the databases were copied, after that, or after they were restored to the copy. */
export type Era = 'before' | 'copied' | 'restored';

/** A fact is its number; its aggregate version is the number plus one. A checkpoint tells that facts 0 … upTo−1 were sent. */
export type Message = ({ fact: number } | { upTo: number }) & { told: Era };

/** What the databases hold, of both services, and a copy of them has. */
export interface Databases {
  /** The change was committed and its user told so. */
  accepted: boolean[];
  rows: ('none' | 'waiting' | 'marked' | 'deleted')[];
  inbox: boolean[];
  effects: number[];
  /** The version that the consumer's projection shows. */
  held: number;
}

/** A relay's batch of one. `sent`: published, its confirm still out. It lives in a process's memory, its lock in a transaction. */
export interface Sending {
  fact: number;
  at: 'claimed' | 'sent' | 'confirmed';
}

/** What a consumer works on. `ours` ends with the channel: the broker has given the message to somebody else. */
export interface Hand {
  message: Message;
  at: 'taken' | 'claimed' | 'acked' | 'committed';
  ours: boolean;
}

/** The whole system between two steps. One entry a fact, a relay, a consumer. */
export interface State extends Databases {
  /** A fact that only a process's memory holds, because it is written outside the transaction. */
  remembered: number | null;
  relays: (Sending | null)[];
  /** Between a relay and the broker; `by` is null once that relay has died. */
  wire: { fact: number; told: Era; by: number | null }[];
  queue: Message[];
  hands: (Hand | null)[];
  /** A newer version was overwritten by an older one. */
  stale: boolean;
  /** Asked for by `facts.missed`. */
  missed: number[];
  /** The broker has had it; `wasted` once it had one twice although nothing had failed. */
  told: boolean[];
  wasted: boolean;
  faults: number;
  era: Era;
  copy: Databases | null;
}

/** Two facts of one aggregate, and so many relays and consumers. */
export const initial = (replicas: number): State => ({
  accepted: [false, false], remembered: null, rows: ['none', 'none'],
  relays: Array(replicas).fill(null), wire: [], queue: [], hands: Array(replicas).fill(null),
  inbox: [false, false], effects: [0, 0], held: 0, stale: false,
  missed: [], told: [false, false], wasted: false, faults: 0, era: 'before', copy: null,
});

export const replaced = <T>(list: readonly T[], index: number, value: T): T[] => list.map((old, at) => (at === index ? value : old));
export const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);
