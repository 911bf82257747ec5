/** Lets work on the same thing go one after the other within this process, in the order it came; other things do not wait. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Who has waited for `patienceMs` is given up with what `refusal` makes. */
  constructor(private readonly patienceMs: number, private readonly refusal: () => Error) {}

  /** Resolves and rejects as `work` does, whatever became of those before it. */
  async take<T>(of: string, work: () => Promise<T>): Promise<T> {
    const since = performance.now();
    const mine = (this.last.get(of) ?? Promise.resolve()).then(() => {
      if (performance.now() - since > this.patienceMs) throw this.refusal();
      return work();
    });
    const over = mine.catch(() => undefined);
    this.last.set(of, over);
    try {
      return await mine;
    } finally {
      if (this.last.get(of) === over) this.last.delete(of);
    }
  }

  /** How many things are being worked on. */
  get size(): number {
    return this.last.size;
  }
}
