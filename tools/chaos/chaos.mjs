import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { withDatabase } from '@cchc/service-kit';
import { writeSyntheticPlan } from '../bench/synthetic-plan.mjs';
import { advanceClock, readClock } from '../clock/dist/business-clock.js';
import { local, root } from '../launcher/paths.mjs';
import { freePorts } from '../launcher/ports.mjs';
import { SERVICES } from '../launcher/secrets.mjs';
import { startSystem } from '../launcher/system.mjs';
import { Broker } from './broker.mjs';
import { gather, isEverywhere, underWay } from './evidence.mjs';
import { FAULTS, back } from './faults.mjs';
import { Links } from './links.mjs';
import { Load } from './load.mjs';
import { planOf } from './plan.mjs';
import { reconcile } from './reconcile.mjs';

// Four submissions a second and as many returns, of all units together: two cores carry that beside what they suffer.
const BETWEEN_SUBMISSIONS = 250;
const NEXT_DAY_EVERY = 20_000;
const DAY = 24 * 3_600_000;
const FLOW_LIMIT = 90_000;
const QUIET_LIMIT = 300_000;
const STATISTICS_EVERY = 1_000;
// Longer than a queue's length may be out of date.
const SECOND_LOOK = 2_000;

/** Patience that fits a run of minutes: the audit's windows, and what a mail waits for. */
const HASTE = { AUDIT_WINDOW_SECONDS: '5' };
const ENVIRONMENT = {
  gateway: { ...HASTE, RATE_PER_SECOND: '1000', RATE_BURST: '5000', NETWORK_RATE_PER_SECOND: '5000', NETWORK_RATE_BURST: '10000', LOGIN_FAILURES_PER_NETWORK: '100000' },
  tasks: HASTE, indicators: HASTE, scoring: HASTE,
  notifications: { ...HASTE, DIGEST_SETTLE_SECONDS: '1', ROLE_PATIENCE_SECONDS: '2', MAIL_LEASE_SECONDS: '20', MAIL_RETRY_SECONDS: '2,5', MAIL_PROBE_SECONDS: '2' },
};

/**
 * Runs the whole system, with so many units under load, for so many milliseconds while the plan of the seed attacks it, waits until it is
 * quiet again, and reconciles. Resolves to `{ seed, faults, recoveries: [{ kind, seconds }], accepted, effects, lost, doubled, parked, uncertain }`.
 */
export async function chaos({ seed, milliseconds, replicas, units, name = 'chaos', tell }) {
  const folder = local(name);
  rmSync(folder, { recursive: true, force: true });
  const groups = writeSyntheticPlan(join(root, 'data'), join(folder, 'data'), units);
  const links = new Links();
  const [port] = await freePorts(1);
  const scale = Object.fromEntries(SERVICES.map((service) => [service, replicas]));
  const system = await startSystem({ folder, dataFolder: join(folder, 'data'), clock: '2021-06-15T08:00', port, scale, environment: ENVIRONMENT, link: links.link, statisticsEvery: STATISTICS_EVERY, tell });
  const world = worldOf(system, links);
  try {
    return { seed, ...(await attack(world, system, { seed, milliseconds, groups, tell })) };
  } finally {
    await world.end();
    await system.stop(() => [['SIGKILL', 5_000]]);
    await links.close();
    // The logs stay until the next run: they tell what a loss was.
    for (const data of ['postgres', 'rabbitmq', 'mailbox', 'data']) rmSync(join(folder, data), { recursive: true, force: true });
  }
}

/** The system as an attacker and an auditor see it. */
function worldOf({ infra, ledger }, links) {
  const pidOf = (name) => ledger.processes.find((process) => process.name === name)?.pid;
  const databaseUrl = withDatabase(infra.databaseAdminUrl, 'cchc');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3, connectionTimeoutMillis: 5_000, query_timeout: 60_000 });
  pool.on('error', () => undefined);
  return {
    pidOf, links, databaseUrl,
    broker: new Broker(infra.managementUrl, () => pidOf('rabbitmq')),
    query: async (sql, values = []) => (await pool.query(sql, values)).rows,
    mailbox: infra.mailbox,
    end: () => pool.end(),
  };
}

async function attack(world, system, { seed, milliseconds, groups, tell }) {
  tell('  waiting until what the seed told is delivered');
  const template = JSON.parse(readFileSync(join(root, 'data/report-template.json'), 'utf8'));
  const [load] = await Promise.all([Load.prepare(system, template, groups), quiet(world, tell)]);
  load.start(BETWEEN_SUBMISSIONS);
  const over = new AbortController();
  const days = letDaysPass(world, over.signal);
  tell(`  under load; the faults begin (seed ${seed})`);
  const recoveries = [];
  const until = performance.now() + milliseconds;
  for (const { faults } of planOf(seed, [...world.links.processes, 'mailbox'])) {
    if (performance.now() > until) break;
    recoveries.push(await suffer(world, load, faults, tell));
  }
  over.abort();
  await days;
  await load.stop();
  tell(`  ${load.accepted.length} submissions accepted; waiting until it is quiet`);
  return { faults: recoveries.reduce((sum, { kinds }) => sum + kinds.length, 0), recoveries, ...(await settle(world, load.accepted, tell)) };
}

/** One step of the plan, and the seconds from its repair until a new submission is known everywhere. */
async function suffer(world, load, faults, tell) {
  const kinds = faults.map(({ kind }) => kind);
  const said = faults.map(({ kind, target, hold }) => [kind, target, hold && `${hold} ms`].filter(Boolean).join(' ')).join(' + ');
  const results = await Promise.allSettled(faults.map((fault) => FAULTS[fault.kind](world, fault)));
  const failed = results.filter(({ status }) => status === 'rejected').map(({ reason }) => reason.message);
  const seconds = await untilItFlows(world, load);
  tell(`  ${said}: ${failed.length > 0 ? `not done (${failed.join('; ')})` : `flows again after ${seconds.toFixed(1)} s`}`);
  return { kinds: kinds.filter((_, index) => results[index].status === 'fulfilled'), seconds };
}

async function untilItFlows(world, load) {
  const since = Date.now();
  while (Date.now() - since < FLOW_LIMIT) {
    const fresh = load.accepted.slice(-20).filter(({ at }) => at >= since);
    const answers = await Promise.allSettled(fresh.slice(0, 3).map((receipt) => isEverywhere(world.query, receipt)));
    if (answers.some(({ value }) => value === true)) break;
    await pause(50);
  }
  return (Date.now() - since) / 1000;
}

/** Business days go by, so that reminders fall due and mails leave while things break. */
async function letDaysPass(world, signal) {
  for (;;) {
    await pause(NEXT_DAY_EVERY, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    await back(async () => advanceClock(world.databaseUrl, new Date((await readClock(world.databaseUrl)).getTime() + DAY)));
  }
}

/** Waits until nothing is under way and nothing is missing, twice, or five minutes: what a purge took must be back by then. */
async function settle(world, accepted, tell) {
  for (const [until, sound] = [Date.now() + QUIET_LIMIT, []]; ; await pause(SECOND_LOOK)) {
    await quiet(world, tell, until);
    const verdict = reconcile(accepted, await gather(world));
    if (verdict.lost.length === 0) sound.push(verdict);
    else tell(`  ${verdict.lost.length} effects to come`);
    if (sound.length === 2 || Date.now() > until) return verdict;
  }
}

/** Waits until nothing is under way, saying what is. */
async function quiet({ query, broker }, tell, until = Date.now() + QUIET_LIMIT) {
  for (let said = ''; Date.now() < until; await pause(1_000)) {
    const left = await underWay(query, broker).catch((error) => [error.message]);
    if (left.length === 0) return;
    if (left.join(', ') !== said) tell(`  ${(said = left.join(', '))}`);
  }
}
