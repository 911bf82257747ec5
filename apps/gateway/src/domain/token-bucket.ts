export interface BucketSize {
  perSecond: number;
  burst: number;
}

interface Bucket {
  level: number;
  at: number;
}

/** Allowances that refill steadily, one a key. Full buckets are forgotten, so that strangers cannot fill the memory. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly size: BucketSize, private readonly capacity = 20_000) {}

  /** Takes one; answers 0, or the seconds until the next is there. `now` is in milliseconds and never goes back. */
  take(key: string, now: number): number {
    const level = this.levelOf(key, now);
    if (level < 1) return Math.ceil((1 - level) / this.size.perSecond);
    this.buckets.delete(key);
    this.buckets.set(key, { level: level - 1, at: now });
    if (this.buckets.size > this.capacity) this.forget(now);
    return 0;
  }

  private levelOf(key: string, now: number): number {
    const bucket = this.buckets.get(key);
    if (!bucket) return this.size.burst;
    return Math.min(this.size.burst, bucket.level + ((now - bucket.at) / 1000) * this.size.perSecond);
  }

  private forget(now: number): void {
    for (const key of this.buckets.keys()) {
      if (this.levelOf(key, now) >= this.size.burst) this.buckets.delete(key);
    }
    // All of them in use at once: the ones idle for longest go.
    const surplus = this.buckets.size - Math.floor(this.capacity / 2);
    for (const key of [...this.buckets.keys()].slice(0, Math.max(0, surplus))) this.buckets.delete(key);
  }
}
