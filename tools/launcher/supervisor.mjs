import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild, whileRunning } from './child.mjs';
import { LaunchError } from './launch-error.mjs';
import { listens } from './ports.mjs';

const FIRST_DELAY = 200;
const LONGEST_DELAY = 5_000;
const HEALTHY_AFTER = 30_000;
const READY_LIMIT = 90_000;
// Five processes share a small machine: a small nursery, and an old space that grows by half of what lives in it (by
// default up to fourfold), keep each below 200 MB when a backlog has gone through.
export const NODE_FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=50'];
const SERVICE_LADDER = [['SIGTERM', 28_000]];

/**
 * Keeps processes up: what ends without being asked is launched again after 0.2 s, doubling to 5 s while it keeps
 * failing. It does not end anything itself: `release()` first, then let the ledger stop what runs.
 */
export class Supervisor {
  #released = new AbortController();
  #tell;

  constructor(tell) {
    this.#tell = tell;
  }

  /**
   * `launch(signal)` resolves once the process is ready to `{ exited }`. The first launch must succeed, its failure
   * is the caller's; from then on the process is kept up. Resolves to what the first launch gave.
   */
  async keep(name, launch) {
    const first = await launch(this.#released.signal);
    void this.#watch(name, launch, first);
    return first;
  }

  /** From here on nothing is launched again. */
  release() {
    this.#released.abort();
  }

  async #watch(name, launch, first) {
    let current = first;
    let delay = FIRST_DELAY;
    while (!this.#released.signal.aborted) {
      const since = Date.now();
      const end = current && (await current.exited);
      if (this.#released.signal.aborted) return;
      if (current) this.#tell(`${name} ended (${end.signal ?? `code ${end.code}`})`);
      if (Date.now() - since > HEALTHY_AFTER) delay = FIRST_DELAY;
      await pause(delay, undefined, { signal: this.#released.signal }).catch(() => undefined);
      delay = Math.min(delay * 2, LONGEST_DELAY);
      if (this.#released.signal.aborted) return;
      current = await this.#again(name, launch);
    }
  }

  async #again(name, launch) {
    try {
      const launched = await launch(this.#released.signal);
      if (!this.#released.signal.aborted) this.#tell(`${name} is back`);
      return launched;
    } catch (error) {
      if (!this.#released.signal.aborted) this.#tell(`${name} does not come back: ${error.message}`);
      return undefined;
    }
  }
}

/** A launch for Supervisor.keep: a Node script that is ready when it answers `GET readyUrl` with 200, it and nobody else there. */
export function nodeProcess(ledger, { name, script, args = [], env, cwd, logFile, readyUrl, order = 0 }) {
  return async (signal) => {
    const child = startChild(ledger, { name, command: process.execPath, args: [...NODE_FLAGS, script, ...args], env, cwd, logFile, ladder: SERVICE_LADDER, order });
    try {
      await whileRunning(child, answers(readyUrl, child.pid, signal), logFile);
      return child;
    } catch (error) {
      await child.stop();
      throw error;
    }
  };
}

async function answers(url, pid, signal) {
  const port = Number(new URL(url).port);
  const until = Date.now() + READY_LIMIT;
  while (Date.now() < until && !signal.aborted) {
    if ((await ask(url)) === 200 && listens(pid, port)) return;
    await pause(50);
  }
  throw new LaunchError(signal.aborted ? 'stopped while starting' : `${url} was not ready within ${READY_LIMIT / 1000} s`);
}

function ask(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 5_000 }, (response) => {
      response.resume().once('close', () => resolve(response.statusCode));
    });
    request.once('timeout', () => request.destroy()).once('error', () => resolve(0));
  });
}
