export interface Allowance {
  perSecond: number;
  burst: number;
}

interface Bucket {
  level: number;
  at: number;
}

/** Allowances that refill steadily, one a key. Full buckets are forgotten, so that strangers cannot fill the memory. */
export class TokenBuckets {
  private readonly levels = new Map<string, Bucket>();

  constructor(private readonly allowance: Allowance, private readonly capacity = 20_000) {}

  /** How many keys are remembered. */
  get size(): number {
    return this.levels.size;
  }

  /** Takes one; answers 0, or the seconds until the next is there. `now` is in milliseconds and never goes back. */
  take(key: string, now: number): number {
    const level = this.levelOf(key, now);
    if (level < 1) return Math.ceil((1 - level) / this.allowance.perSecond);
    this.levels.delete(key);
    this.levels.set(key, { level: level - 1, at: now });
    if (this.levels.size > this.capacity) this.forget(now);
    return 0;
  }

  private levelOf(key: string, now: number): number {
    const bucket = this.levels.get(key);
    if (!bucket) return this.allowance.burst;
    return Math.min(this.allowance.burst, bucket.level + ((now - bucket.at) / 1000) * this.allowance.perSecond);
  }

  private forget(now: number): void {
    for (const key of this.levels.keys()) {
      if (this.levelOf(key, now) >= this.allowance.burst) this.levels.delete(key);
    }
    // All of them in use at once: the ones idle for longest go.
    const surplus = this.levels.size - Math.floor(this.capacity / 2);
    for (const key of [...this.levels.keys()].slice(0, Math.max(0, surplus))) this.levels.delete(key);
  }
}
