import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRunning, startMark, stopRecorded } from './processes.mjs';

/**
 * What this launcher started and has not yet ended, kept on disk from the moment of the start:
 * after a `kill -9` the next run (or the watchdog) reads it and ends the leftovers, and only those.
 */
export class Ledger {
  #file;
  #content;
  /** True once the end has begun: nothing may be started under this ledger any more. */
  ended = false;

  constructor(file) {
    this.#file = file;
    this.#content = read(file);
  }

  get processes() {
    return Object.values(this.#content.processes);
  }

  /** Notes a process; `ladder` is how to end it (see stopRecorded), `order` who goes first. */
  record(name, pid, { ladder, order = 0 }) {
    const entry = { name, pid, startedAt: startMark(pid), ladder, order };
    this.#content.processes[name] = entry;
    this.#save();
    return entry;
  }

  forget(name, pid) {
    if (this.#content.processes[name]?.pid !== pid) return;
    delete this.#content.processes[name];
    this.#save();
  }

  /** Notes what others may want to know of this run: addresses and ports. */
  describe(facts) {
    this.#content = { ...this.#content, ...facts };
    this.#save();
  }

  /** The process that writes this ledger. */
  get owner() {
    return this.#content.owner;
  }

  /** Takes the ledger over from an earlier run, ending what that left behind; returns the names. */
  async takeOver() {
    const names = await this.stopAll();
    this.#content = { owner: process.pid, processes: {} };
    this.#save();
    return names;
  }

  /** Ends everything that is recorded and still runs, services before their infrastructure; returns the names. */
  async stopAll(ladderOf = (entry) => entry.ladder) {
    const alive = this.processes.filter(isRunning);
    for (const order of [...new Set(alive.map((entry) => entry.order))].sort((a, b) => a - b)) {
      await Promise.all(alive.filter((entry) => entry.order === order).map((entry) => stopRecorded(entry, ladderOf(entry))));
    }
    return alive.map((entry) => entry.name);
  }

  /** Ends everything for good and removes the file. */
  async close(ladderOf) {
    this.ended = true;
    await this.stopAll(ladderOf);
    this.#content = { processes: {} };
    rmSync(this.#file, { force: true });
  }

  #save() {
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
    const draft = `${this.#file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(this.#content, null, 2), { mode: 0o600 });
    renameSync(draft, this.#file);
  }
}

function read(file) {
  try {
    const content = JSON.parse(readFileSync(file, 'utf8'));
    return { processes: {}, ...content };
  } catch {
    return { processes: {} };
  }
}
