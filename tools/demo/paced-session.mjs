import { setTimeout as pause } from 'node:timers/promises';
import { Session } from '../api/session.mjs';

// The gateway grants a person 20 requests a second; the demo takes less, so that it leaves room for a page of the same person.
const REQUESTS_PER_SECOND = 15;
const AT_ONCE = 30;
const REFUSED_AT_MOST = 5;
const LOOK_AGAIN = 600;

/** A session that waits rather than go beyond its allowance; should it be refused for its speed after all, it asks again later. */
export class PacedSession extends Session {
  #free = AT_ONCE;
  #since = performance.now();

  async send(...request) {
    for (let refused = 1; ; refused += 1) {
      await this.#turn();
      try {
        return await super.send(...request);
      } catch (error) {
        if (error.status !== 429 || refused === REFUSED_AT_MOST) throw error;
        await pause(LOOK_AGAIN);
      }
    }
  }

  async #turn() {
    const now = performance.now();
    this.#free = Math.min(AT_ONCE, this.#free + ((now - this.#since) * REQUESTS_PER_SECOND) / 1000);
    this.#since = now;
    this.#free -= 1;
    if (this.#free < 0) await pause((-this.#free * 1000) / REQUESTS_PER_SECOND);
  }
}
