import 'reflect-metadata';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Place } from '../../bench/delivery/places.mjs';
import { startServers } from '../../bench/delivery/servers.mjs';
import { deploy } from '../../bench/delivery/two-services.mjs';
import { local, privateFolder } from '../../launcher/paths.mjs';
import { Supervisor } from '../../launcher/supervisor.mjs';
import { Broker } from '../broker.mjs';
import { Links } from '../links.mjs';
import { reconcile, underWay } from './reconcile.mjs';
import { Replicas } from './replicas.mjs';
import { SERVICES, tablesOf } from './services.mjs';
import { storm } from './storm.mjs';
import { Watch } from './watch.mjs';

const PLACE = 'cchc';
// Of both producers together, a second.
const RATE = 360;
// What was purged is back within five minutes, with some for a run that ends in a fault.
const QUIET_LIMIT = 420_000;
const SECOND_LOOK = 6_000;

/**
 * Commits commands with a fact each, at a steady rate, through nothing but `libs/delivery` and `libs/messaging`, while the plan of the seed
 * attacks producers, consumers, links and servers; until there were so many events and so many faults. Then waits for quiet and reconciles:
 * `{ seed, seconds, faults: [{ kind, began, repaired, error? }], accepted, missing, doubled, unfounded, forgotten, parked, askedAgain, uncertain, journeys, memory, died }`.
 */
export async function longRun({ seed, events, faults, tell }) {
  const logFolder = local('chaos-delivery-logs');
  rmSync(logFolder, { recursive: true, force: true });
  const receipts = join(privateFolder(logFolder), 'receipts');
  writeFileSync(receipts, '');
  const [supervisor, links] = [new Supervisor(tell), new Links()];
  const servers = await startServers({ name: 'chaos-delivery', keep: (name, launch) => supervisor.keep(name, launch) });
  const admin = new pg.Pool({ connectionString: servers.databaseUrl, max: 1 });
  admin.on('error', () => undefined);
  let world;
  try {
    const place = await Place.prepare(admin, servers, PLACE);
    world = worldOf(place, servers, links);
    await deploy(Object.values(SERVICES), place.addresses, tablesOf);
    const replicas = new Replicas({ ledger: servers.ledger, links, addresses: place.addresses, logFolder, receipts, rate: RATE });
    try {
      return { seed, ...(await attack(world, replicas, { seed, events, faults, receipts, tell })) };
    } finally {
      await replicas.stop();
    }
  } finally {
    supervisor.release();
    await Promise.all([admin.end(), world?.end()]);
    await servers.stop();
    await links.close();
  }
}

function worldOf(place, { managementUrl, pidOf }, links) {
  const pool = new pg.Pool({ connectionString: place.addresses.databaseUrl, max: 2, connectionTimeoutMillis: 5_000, query_timeout: 60_000 });
  pool.on('error', () => undefined);
  return {
    place, pidOf, links,
    broker: new Broker(managementUrl, () => pidOf('rabbitmq')),
    query: async (sql, values = []) => (await pool.query(sql, values)).rows,
    end: () => pool.end(),
  };
}

async function attack(world, replicas, { seed, events, faults: wanted, receipts, tell }) {
  const since = performance.now();
  const watch = new Watch();
  await replicas.start();
  watch.start(world, tell);
  while (watch.events === 0) await pause(100);
  tell(`  commands are committed; the faults begin (seed ${seed})`);
  const faults = await storm(world, seed, (done) => done >= wanted && watch.events >= events, tell);
  await replicas.rest();
  await watch.stop();
  tell(`  ${faults.length} faults; waiting until it is quiet`);
  const verdict = await settle(world, receipts, tell);
  return { seconds: (performance.now() - since) / 1000, faults, ...verdict, memory: watch.memory(), died: replicas.died };
}

/** Waits until nothing is under way and nothing is missing, twice, or seven minutes: what a purge took must be back by then. */
async function settle(world, receipts, tell) {
  const until = Date.now() + QUIET_LIMIT;
  for (let [calm, said] = [0, '']; calm < 2 && Date.now() < until; await pause(calm > 0 ? SECOND_LOOK : 1_000)) {
    const left = await underWay(world).catch((error) => [error.message]);
    calm = left.length === 0 ? calm + 1 : 0;
    if (left.length > 0 && left.join(', ') !== said) tell(`  ${(said = left.join(', '))}`);
  }
  return reconcile(world, readFileSync(receipts, 'utf8').split('\n').filter(Boolean));
}
