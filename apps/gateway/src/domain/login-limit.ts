import type { Instant } from '@cchc/kernel';

/** Failed tries inside the window; the oldest one tells when room comes back. */
export interface Failures {
  count: number;
  oldest: Instant | null;
}

export interface LoginHistory {
  ofAccount: Failures;
  /** Of this account, from the network that asks now. */
  ofAccountFromHere: Failures;
  fromHere: Failures;
  /** The account has logged in from this network lately. */
  knownHere: boolean;
}

export interface LoginLimits {
  perAccount: number;
  perNetwork: number;
  windowSeconds: number;
}

/**
 * Seconds to wait before the next try, 0 when it may be made now. Strangers share one allowance an account; a network that
 * has logged in before has its own, so that an attack from elsewhere does not lock the owner out.
 */
export function waitBeforeLogin(history: LoginHistory, limits: LoginLimits, at: Instant): number {
  const account = history.knownHere ? history.ofAccountFromHere : history.ofAccount;
  return Math.max(
    waitFor(account, limits.perAccount, limits.windowSeconds, at),
    waitFor(history.fromHere, limits.perNetwork, limits.windowSeconds, at),
  );
}

function waitFor(failures: Failures, limit: number, windowSeconds: number, at: Instant): number {
  if (failures.count < limit || !failures.oldest) return 0;
  const free = failures.oldest.getTime() + windowSeconds * 1000;
  return Math.max(1, Math.ceil((free - at.getTime()) / 1000));
}
