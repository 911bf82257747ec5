/** Calls `step` again and again: at once while it finds something to do, else after a rest that `wake` cuts short. */
export class Loop {
  #running: Promise<void> | undefined;
  #stopping = false;
  #woken = false;
  #endRest: (() => void) | undefined;

  constructor(
    private readonly step: () => Promise<number>,
    private readonly restMs: number,
  ) {}

  start(): void {
    this.#running ??= this.#loop();
  }

  wake(): void {
    this.#woken = true;
    this.#endRest?.();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#endRest?.();
    await this.#running;
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      this.#woken = false;
      const done = await this.step();
      if (done === 0 && !this.#woken && !this.#stopping) await this.#rest();
    }
  }

  #rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.restMs);
      this.#endRest = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
