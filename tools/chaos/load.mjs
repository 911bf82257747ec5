import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { plausibleValues } from '../api/plausible-values.mjs';
import { Session } from '../api/session.mjs';
import { inTurns } from '../bench/in-turns.mjs';
import { back } from './faults.mjs';

const SIGNING_IN = 4;
const PERIOD = '2021-H1';
const REVIEWERS_AGENCY = 'SNV';
const RETRY_MS = 200;
const PATIENCE = 180_000;
// Answers that say nothing about the command: ask again with the same key.
const AGAIN = new Set([408, 409, 425, 429, 500, 502, 503, 504]);

/** Every unit writes its report, submits it, has it returned, and begins again, through the public API as programs would use it. */
export class Load {
  /** `{ reportId, revision, agencyCode, at }` of every submission that was answered with a receipt. */
  accepted = [];
  #stopped = new AbortController();
  #units = [];
  #running;

  /** Signs everybody in. `groups` = codes by ranking group. */
  static async prepare({ url, secrets }, template, groups) {
    const load = new Load();
    const open = (name) => back(() => Session.open(url, name, secrets.demoPassword));
    // Nobody reviews the report of an agency they belong to.
    const units = Object.entries(groups).flatMap(([group, codes]) => codes.filter((code) => code !== REVIEWERS_AGENCY).map((code) => ({ group, code })));
    const reviewer = await open('sonoivu');
    setMaxListeners(units.length, load.#stopped.signal);
    load.#units = await inTurns(SIGNING_IN, units.length, async (index) => {
      const { group, code } = units[index];
      return { reviewer, head: await open(`thutruong.${code.toLowerCase()}`), path: `/api/v1/reports/${encodeURIComponent(`${PERIOD}:${code}`)}`, values: (turn) => plausibleValues(template, group, index + turn * units.length) };
    });
    return load;
  }

  /** From now on one unit after the other submits, so many milliseconds between them, if the system lets it. */
  start(between) {
    const every = between * this.#units.length;
    this.#running = Promise.all(this.#units.map((unit, index) => this.#live(unit, every, index * between)));
    // Told by `stop`.
    this.#running.catch(() => undefined);
  }

  /** Ends after the submissions under way: each of them gets its answer. */
  async stop() {
    this.#stopped.abort();
    await this.#running;
  }

  async #live(unit, every, delay) {
    await this.#rest(delay);
    for (let turn = 1; !this.#stopped.signal.aborted; turn += 1) {
      const since = performance.now();
      await write(unit, turn);
      const { reportId, revision, agencyCode } = await command(unit.head, `${unit.path}/submission`);
      this.accepted.push({ reportId, revision, agencyCode, at: Date.now() });
      await command(unit.reviewer, `${unit.path}/return`, { reasons: 'Đề nghị rà soát lại số liệu.' });
      await this.#rest(every - (performance.now() - since));
    }
  }

  #rest(milliseconds) {
    return pause(Math.max(0, milliseconds), undefined, { signal: this.#stopped.signal }).catch(() => undefined);
  }
}

/** Writes anew what is not known to be written: a version read again tells. */
const write = ({ head, path, values }, turn) => persistently(async () => {
  const { version } = await head.get(path);
  await head.put(`${path}/values`, { values: values(turn) }, version);
}, [412]);

/** One key for all tries: however often it is sent, it is one command. */
async function command(session, path, body) {
  const key = randomUUID();
  return (await persistently(() => session.post(path, body, key))).body.data;
}

async function persistently(work, alsoAgain = []) {
  for (const until = Date.now() + PATIENCE; ; await pause(RETRY_MS)) {
    try {
      return await work();
    } catch (error) {
      const final = error.status !== undefined && !AGAIN.has(error.status) && !alsoAgain.includes(error.status);
      if (final || Date.now() > until) throw error;
    }
  }
}
