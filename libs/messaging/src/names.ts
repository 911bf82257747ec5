/** Topic exchange of all facts; the routing key is the fact's type without its prefix. */
export const EVENTS = 'cchc.events';
/** Headers exchange: `cchc-delay` chooses the waiting queue, the routing key is the queue to come back to. */
export const RETRY = 'cchc.retry';
/** Topic exchange of what no retry can mend; the routing key is the queue that it was taken from. */
export const PARKED = 'cchc.parked';

export const HEADER = {
  delay: 'cchc-delay',
  /** How many times the message has been through a delay. Ours, since the broker's own counts differ between versions. */
  attempt: 'cchc-attempt',
  cause: 'cchc-cause',
  reason: 'cchc-reason',
  /** The bytes of the body before it was cut to be parked. */
  originalSize: 'cchc-original-size',
  originalKey: 'cchc-original-routing-key',
  /** The headers that it came with, as JSON of texts. */
  originalHeaders: 'cchc-original-headers',
  /** The broker user who sent it first, on a message that its reader sends to itself. */
  teller: 'cchc-teller',
  /** The parked entry that it was redriven from. */
  redrive: 'cchc-redrive',
  /** When its teller published it, in milliseconds of its clock. */
  toldAt: 'cchc-told-at',
} as const;

/** The steps of the delayed retries, in order, each a queue `cchc.retry.<name>`. */
export const DELAYS = { '5s': 5_000, '30s': 30_000, '2m': 120_000, '10m': 600_000, '1h': 3_600_000 } as const;
export type DelayName = keyof typeof DELAYS;
/** Milliseconds of each step; tests shorten them. */
export type Delays = Readonly<Record<DelayName, number>>;

export const delayQueueOf = (name: DelayName): string => `${RETRY}.${name}`;
export const parkedQueueOf = (service: string): string => `${service}.parked`;
export const resendQueueOf = (service: string): string => `${service}.resend-missed`;
/** Holds one message: the newest mark that the service's database is known to have had. */
export const markQueueOf = (service: string): string => `${service}.mark`;
export const markKeyOf = (context: string): string => `${context}.database.mark`;
/** Broadcast queues are made by the process itself, one each, below this prefix. */
export const hintQueuePrefixOf = (service: string): string => `${service}.hints.`;

export const checkpointKeyOf = (context: string): string => `${context}.checkpoint.published.v1`;
export const isCheckpoint = (routingKey: string): boolean => routingKey.endsWith('.checkpoint.published.v1');
/** What a producer listens to, whoever misses something. */
export const FACTS_MISSED_PATTERN = '*.facts.missed.v1';
