import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readMessage } from './message.mjs';

/**
 * Mails as `<id>.eml` beside an index with a JSON line each. A mail counts once its line is on disk, which is before
 * `add` resolves: after a crash files without a line were never accepted and are removed.
 */
export class MailStore {
  #folder;
  #index;
  #entries;
  #writing = Promise.resolve();

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'index.jsonl');
    this.#entries = existsSync(path) ? recover(path) : [];
    this.#index = openSync(path, 'a', 0o600);
    this.#removeStrays();
    syncFolder(folder);
  }

  /** Stores a mail durably; `envelope` = `{ from, to: [addresses] }`. Resolves to its summary. */
  add(raw, envelope) {
    // One after the other: the lines of the index keep the order of arrival.
    const added = this.#writing.then(() => this.#write(raw, envelope));
    this.#writing = added.catch(() => undefined);
    return added;
  }

  /** A page of summaries, newest first, of one recipient if given: `{ data, page: { page, pageSize, total } }`. */
  list({ to, page, pageSize }) {
    const wanted = to?.toLowerCase();
    const matching = wanted ? this.#entries.filter((entry) => entry.to.some((address) => address.toLowerCase() === wanted)) : this.#entries;
    const data = matching.toReversed().slice((page - 1) * pageSize, page * pageSize);
    return { data, page: { page, pageSize, total: matching.length } };
  }

  /** A mail with headers, text, html and envelope; undefined when there is none of that id. */
  async read(id) {
    const entry = this.#entries.find((candidate) => candidate.id === id);
    return entry && { ...entry, envelope: { from: entry.from, to: entry.to }, ...readMessage(await this.raw(id)) };
  }

  /** The mail's bytes as they came; undefined when there is none of that id. */
  async raw(id) {
    return this.#entries.some((entry) => entry.id === id) ? readFile(this.#path(id)) : undefined;
  }

  async #write(raw, { from, to }) {
    const id = randomUUID();
    const { headers } = readMessage(raw);
    const entry = { id, receivedAt: new Date().toISOString(), from, to, subject: headers.subject ?? '', size: raw.length };
    const draft = `${this.#path(id)}.part`;
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(raw);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.#path(id));
    syncFolder(this.#folder);
    writeSync(this.#index, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.#index);
    this.#entries.push(entry);
    return entry;
  }

  #removeStrays() {
    const known = new Set(this.#entries.map(({ id }) => `${id}.eml`));
    for (const name of readdirSync(this.#folder)) if (/\.(eml|part)$/.test(name) && !known.has(name)) rmSync(join(this.#folder, name));
  }

  #path(id) {
    return join(this.#folder, `${id}.eml`);
  }
}

// The last line may be torn: it was never answered for, and is cut off so that the next one stands alone.
function recover(path) {
  const text = readFileSync(path);
  const complete = text.lastIndexOf(10) + 1;
  if (complete < text.length) {
    const file = openSync(path, 'r+');
    ftruncateSync(file, complete);
    fsyncSync(file);
    closeSync(file);
  }
  return text.subarray(0, complete).toString().split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

function syncFolder(folder) {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
