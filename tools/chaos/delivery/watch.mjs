import { setTimeout as pause } from 'node:timers/promises';
import { usageOf } from '../../bench/resources.mjs';
import { median } from '../../bench/statistics.mjs';

const EVERY = 1_000;
const TOLD_EVERY = 10_000;
const MARKS = [10, 50, 100];
// A mark is the median of so many looks before it.
const LOOKS = 9;

/** Looks once a second at how many commands there are and at the memory of the consumer that is never killed. */
export class Watch {
  events = 0;
  #samples = [];
  #stopped = new AbortController();
  #running;

  start(world, tell) {
    this.#running = this.#run(world, tell);
  }

  async stop() {
    this.#stopped.abort();
    await this.#running;
  }

  /** Its resident bytes when 10 %, 50 % and 100 % of the events had been committed. */
  memory() {
    const bytesAt = (mark) => median(this.#samples.filter(({ events }) => events <= mark).slice(-LOOKS).map(({ bytes }) => bytes));
    return Object.fromEntries(MARKS.map((percent) => [percent, bytesAt((this.events * percent) / 100)]));
  }

  async #run({ query, pidOf }, tell) {
    const { signal } = this.#stopped;
    for (let told = Date.now(); !signal.aborted; await pause(EVERY, undefined, { signal }).catch(() => undefined)) {
      // While the database is away the count stands still.
      const [counted] = await query('SELECT (SELECT count(*)::int FROM tasks.commands) AS commands, (SELECT count(*)::int FROM scoring.effects) AS effects').catch(() => []);
      if (!counted) continue;
      this.events = counted.commands;
      const bytes = usageOf(pidOf('scoring-1'))?.bytes;
      if (bytes) this.#samples.push({ events: this.events, bytes });
      if (Date.now() - told < TOLD_EVERY) continue;
      told = Date.now();
      tell(`  ${counted.commands} commands, ${counted.effects} effects, ${Math.round(bytes / 1e6)} MB`);
    }
  }
}
