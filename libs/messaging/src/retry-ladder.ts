import { DELAYS, type DelayName } from './names.js';

/** Tries within the process before a message is put aside for longer. */
export const FAST_RETRIES = 3;

const STEPS = Object.keys(DELAYS) as DelayName[];

/** The delay of a message that has been through `attempt` delays and failed again; undefined means park it. */
export const delayAfter = (attempt: number): DelayName | undefined => STEPS[attempt];

/** Milliseconds before fast retry 1, 2 or 3: growing, and spread so that replicas do not meet again. */
export const fastPause = (round: number, random = Math.random): number => 30 * 2 ** round * (0.5 + random());

/** Milliseconds before the n-th (from 0) new try to reach something: 0.1 s doubling to `limit`, spread by ±25 %. */
export const backOff = (n: number, limit = 5_000, random = Math.random): number =>
  Math.min(100 * 2 ** Math.min(n, 16), limit) * (0.75 + random() / 2);

/** A message that killed its process this often is handled alone, so that its neighbours live. */
export const ISOLATE_AFTER = 3;
/** … and this often is parked without another start. */
export const PARK_AFTER = 5;
