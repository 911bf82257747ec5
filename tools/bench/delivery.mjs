import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { exampleOf } from '@cchc/contracts';
import { install } from '../launcher/install.mjs';
import { Contender } from './delivery/contender.mjs';
import { Place } from './delivery/places.mjs';
import { play } from './delivery/round.mjs';
import { startServers } from './delivery/servers.mjs';
import { figures, show } from './delivery/show.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const say = (text) => process.stderr.write(`${text}\n`);

/** `schemas`: where its commands and its effects lie. */
const CONTENDERS = [
  { name: 'ours', path: here('delivery/ours.mjs'), schemas: ['tasks', 'scoring'] },
  { name: 'nest', path: here('peers/nest-rmq.mjs'), schemas: ['public', 'public'] },
  { name: 'pgboss', path: here('peers/pg-boss.mjs'), schemas: ['public', 'public'] },
  { name: 'graphile', path: here('peers/graphile-worker.mjs'), schemas: ['public', 'public'] },
];

/**
 * From a committed command and its event to the event's committed effect, without HTTP: our delivery beside what a team
 * would pick instead, on the same durable PostgreSQL and RabbitMQ, one after the other in each round.
 * `--rounds N` (5), `--events N` a phase (10000), `--only a,b`.
 */
export async function delivery(args) {
  const { values } = parseArgs({ args, options: { rounds: { type: 'string', default: '5' }, events: { type: 'string', default: '10000' }, only: { type: 'string' } } });
  const [rounds, events] = [Number(values.rounds), Number(values.events)];
  const contenders = values.only ? CONTENDERS.filter(({ name }) => values.only.split(',').includes(name)) : CONTENDERS;
  await install({ folder: here('peers') });
  const servers = await startServers();
  process.once('SIGINT', () => void servers.stop().then(() => process.exit(130)));
  const admin = new pg.Pool({ connectionString: servers.databaseUrl, max: 2 });
  try {
    const shared = { admin, servers, events, paced: Math.min(500, events / 5), example: exampleOf('tasks.obligation.met.v1') };
    const played = await playAll(contenders, rounds, shared);
    console.log(show(played, { rounds, events }));
    return figures(played);
  } finally {
    await admin.end();
    await servers.stop();
  }
}

/** Interleaved, each round in another order: `{ limits: […], ours: […], … }`, one entry a round. */
async function playAll(contenders, rounds, shared) {
  const played = { limits: [], ...Object.fromEntries(contenders.map(({ name }) => [name, []])) };
  for (let round = 1; round <= rounds; round += 1) {
    played.limits.push(await limitsOf(round, shared));
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(turn + round - 1) % contenders.length];
      const result = await play(contender, { ...shared, round });
      played[contender.name].push(result);
      say(`  round ${round}: ${contender.name} ${Math.round(result.eps)} events/s`);
    }
  }
  return played;
}

async function limitsOf(round, { admin, servers, events, example }) {
  const place = await Place.prepare(admin, servers, `bench_limits_${round}`);
  const process = await Contender.start(here('peers/limits.mjs'), place.addresses, example);
  try {
    return (await process.run('limits', events)).result;
  } finally {
    await process.kill();
    await place.remove();
  }
}
