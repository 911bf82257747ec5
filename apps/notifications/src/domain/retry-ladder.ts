import type { Instant } from '@cchc/kernel';

export interface RetryLadder {
  /** Seconds to wait after the 1st, 2nd, … refusal; the last one repeats. Never empty. */
  waits: readonly number[];
  /** Seconds after the first attempt at which to give up. */
  giveUpAfter: number;
}

/** When to try again, or null when it is time to give up. `refusals` counts from 1. */
export function nextAttempt(ladder: RetryLadder, refusals: number, firstAttemptAt: Instant, now: Instant): Instant | null {
  const wait = ladder.waits[Math.min(refusals, ladder.waits.length) - 1]!;
  const next = now.getTime() + wait * 1000;
  return next - firstAttemptAt.getTime() > ladder.giveUpAfter * 1000 ? null : new Date(next);
}
