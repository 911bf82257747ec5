import { setTimeout as pause } from 'node:timers/promises';

/**
 * A reader as an open page: hears by server-sent events that a ranking has a new version, fetches that ranking (one
 * request at a time for each group), and notes when an agency's new figures are in its hands.
 */
export class Reader {
  #session;
  #ended = new AbortController();
  #lines = new Map();
  #awaited = new Map();
  #fetching = new Map();
  /** Milliseconds from the start of each submission's request to its effect in the reader's hands. */
  delays = [];

  constructor(session) {
    this.#session = session;
  }

  async start(groups) {
    await Promise.all(groups.map((group) => this.#fetch(group)));
    void this.#listen().catch((error) => {
      if (!this.#ended.signal.aborted) throw error;
    });
  }

  /** The agency's figures are about to change: at `since` its submission leaves. */
  expect(agency, since) {
    this.#awaited.set(agency, since);
  }

  async seenAll(limit) {
    for (const until = performance.now() + limit; this.#awaited.size > 0; await pause(100)) {
      if (performance.now() > until) throw new Error(`never seen in the ranking: ${[...this.#awaited.keys()].slice(0, 5).join(', ')} (${this.#awaited.size})`);
    }
  }

  stop() {
    this.#ended.abort();
  }

  async #listen() {
    for await (const { event, data } of this.#session.events(this.#ended.signal)) if (event === 'ranking') void this.#refresh(data.group);
  }

  // A hint that comes during a fetch leads to one more fetch, however many hints come.
  async #refresh(group) {
    if (this.#fetching.has(group)) return this.#fetching.set(group, true);
    do {
      this.#fetching.set(group, false);
      await this.#fetch(group);
    } while (this.#fetching.get(group));
    this.#fetching.delete(group);
  }

  async #fetch(group) {
    const rows = await this.#session.get(`/api/v1/rankings?year=2021&group=${group}&pageSize=500`);
    const at = performance.now();
    for (const { agencyCode, rank: _, ...figures } of rows) {
      const line = JSON.stringify(figures);
      const since = this.#awaited.get(agencyCode);
      if (since !== undefined && this.#lines.get(agencyCode) !== line) {
        this.delays.push(at - since);
        this.#awaited.delete(agencyCode);
      }
      this.#lines.set(agencyCode, line);
    }
  }
}
