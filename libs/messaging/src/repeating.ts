import { setTimeout as pause } from 'node:timers/promises';

/**
 * Work that a process does again and again, never twice at once, until it is stopped. `every` is in milliseconds, more or
 * less by a quarter, so that replicas do not march in step. What the work throws goes to `failed`; the next turn comes all the same.
 */
export class Repeating {
  private readonly stopped = new AbortController();
  private resting = new AbortController();
  private running?: Promise<void>;

  constructor(
    private readonly work: () => Promise<unknown>,
    private readonly every: number,
    private readonly failed: (error: Error) => void,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** The next turn comes at once. */
  wake(): void {
    this.resting.abort();
  }

  /** Waits for the turn in flight. */
  async stop(): Promise<void> {
    this.stopped.abort();
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      await pause(this.every * (0.75 + Math.random() / 2), undefined, { signal: this.resting.signal }).catch(() => undefined);
      this.resting = new AbortController();
      if (!signal.aborted) await this.work().catch(this.failed);
    }
  }
}
