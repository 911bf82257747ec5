import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { connectionsOf } from '../../bench/delivery/two-services.mjs';
import { startChild } from '../../launcher/child.mjs';
import { root } from '../../launcher/paths.mjs';
import { NODE_FLAGS } from '../../launcher/supervisor.mjs';
import { PROCESSES } from './plan.mjs';

const SCRIPT = fileURLToPath(new URL('replica.mjs', import.meta.url));
const LADDER = [['SIGTERM', 28_000]];
// A start without its database ends, and is tried again.
const BEFORE_ANOTHER_TRY = 500;
const STARTED_BY = 10_000;

/** Two producers (`tasks`) and two consumers (`scoring`), each by way of its own links, kept up: what ends is started again at once. */
export class Replicas {
  #parts;
  #children = new Map();
  #over = false;
  #rate;
  /** In words, those that ended by themselves after they had started well. */
  died = [];

  /** `{ ledger, links, addresses, logFolder, receipts, rate }`; `rate` = commands a second of both producers together. */
  constructor(parts) {
    this.#parts = parts;
    this.#rate = parts.rate;
  }

  async start() {
    for (const name of PROCESSES) void this.#live(name, await this.#launchOf(name));
  }

  /** From here on nothing is committed; relays and resenders go on. */
  async rest() {
    this.#rate = 0;
    await this.#terminate(PROCESSES.filter((name) => name.startsWith('tasks')));
  }

  async stop() {
    this.#over = true;
    await this.#terminate(PROCESSES);
  }

  #terminate(names) {
    return Promise.all(names.map((name) => this.#children.get(name)?.stop()));
  }

  async #launchOf(name) {
    const { ledger, links, addresses, logFolder, receipts } = this.#parts;
    const service = name.replace(/-\d+$/, '');
    const seen = await links.link(name, { amqpAdminUrl: addresses.amqpUrl, databaseAdminUrl: addresses.databaseUrl });
    const connections = connectionsOf(service, { databaseUrl: seen.databaseAdminUrl, amqpUrl: seen.amqpAdminUrl });
    return () => {
      const env = { PATH: process.env.PATH, TZ: 'UTC', REPLICA: JSON.stringify({ service, connections, receipts, rate: this.#rate / 2 }) };
      return startChild(ledger, { name, command: process.execPath, args: [...NODE_FLAGS, SCRIPT], env, cwd: root, logFile: join(logFolder, `${name}.log`), ladder: LADDER, order: 0 });
    };
  }

  async #live(name, launch) {
    while (!this.#over) {
      const since = Date.now();
      this.#children.set(name, launch());
      const { code, signal } = await this.#children.get(name).exited;
      if (signal === 'SIGKILL' || code === 0) continue;
      if (Date.now() - since > STARTED_BY) this.died.push(`${name} (${signal ?? `code ${code}`})`);
      await pause(BEFORE_ANOTHER_TRY);
    }
  }
}
