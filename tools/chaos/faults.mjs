import { setTimeout as pause } from 'node:timers/promises';
import { signal } from '../launcher/processes.mjs';

const BACK_LIMIT = 60_000;
const SERVICE_LOGINS = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename ~ '_(api|worker)$'`;

/** What is done, by kind; each resolves once it is repaired, or once the repair is the system's own affair. `world` = `{ pidOf, broker, links, query }`. */
export const FAULTS = {
  async kill(world, { target }) {
    signal(await pidOf(world, target), 'SIGKILL');
  },

  async freeze(world, { target, hold }) {
    const pid = await pidOf(world, target);
    await during(() => signal(pid, 'SIGSTOP'), hold, () => signal(pid, 'SIGCONT'));
  },

  'close-connections': ({ broker }) => broker.closeConnections(),

  'terminate-backends': ({ query }) => query(SERVICE_LOGINS),

  // Published and kept by the broker, but the producer never hears of it.
  'swallow-confirms': whileLink('broker', (proxy) => proxy.swallowAnswers()),

  // Committed or not: whoever asked for it never hears which.
  'swallow-commits': whileLink('database', (proxy) => proxy.swallowAnswers()),

  'black-hole-database': whileLink('database', (proxy) => proxy.blackHole()),

  'cut-broker': whileLink('broker', (proxy) => proxy.cut()),

  'cut-database': whileLink('database', (proxy) => proxy.cut()),

  // With `hold`, the service is cut off before, so that something waits in its queue.
  async purge({ broker, links }, { target, hold = 0 }) {
    const proxies = hold > 0 ? links.of(target.split('.')[0], 'broker') : [];
    await during(() => proxies.forEach((proxy) => proxy.cut()), hold, async () => {
      await broker.purge(target).finally(() => proxies.forEach((proxy) => proxy.restore()));
    });
  },

  async unbind({ broker }, { target, hold }) {
    let bind;
    await during(async () => (bind = await broker.unbind(target)), hold, () => bind?.());
  },

  async 'full-disk'({ broker }, { hold }) {
    let empty;
    await during(async () => (empty = await broker.fillDisk()), hold, () => empty?.());
  },

  async 'restart-broker'(world) {
    signal(await pidOf(world, 'rabbitmq'), 'SIGKILL');
    await back(() => world.broker.backlog());
  },

  // SIGQUIT is PostgreSQL's immediate shutdown: no checkpoint, the log is replayed at the start.
  async 'restart-database'(world) {
    signal(await pidOf(world, 'postgres'), 'SIGQUIT');
    await back(() => world.query('SELECT 1'));
  },
};

function whileLink(end, fail) {
  return ({ links }, { target, hold }) => {
    const proxies = links.of(target, end);
    return during(() => proxies.forEach(fail), hold, () => proxies.forEach((proxy) => proxy.restore()));
  };
}

async function during(begin, milliseconds, end) {
  try {
    await begin();
    await pause(milliseconds);
  } finally {
    await end();
  }
}

/** A process that has just ended may still be on its way back. */
const pidOf = (world, name) => back(async () => {
  const pid = world.pidOf(name);
  if (!pid) throw new Error(`${name} is not running`);
  return pid;
});

/** Asks again until it answers. */
export async function back(ask) {
  for (const until = Date.now() + BACK_LIMIT; ; await pause(100)) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
