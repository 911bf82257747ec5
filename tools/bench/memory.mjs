import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { SERVICES, tablesOf } from '../chaos/delivery/services.mjs';
import { Place } from './delivery/places.mjs';
import { startServers } from './delivery/servers.mjs';
import { connectionsOf, deploy } from './delivery/two-services.mjs';
import { startService } from './memory/process.mjs';
import { rounded, table } from './statistics.mjs';

const OPTIONS = { events: { type: 'string', default: '1000000' }, every: { type: 'string' } };
const SAMPLES = 20;
const PATIENCE = 120_000;
const MB = 1024 * 1024;
const say = (text) => process.stderr.write(`${text}\n`);

/**
 * Whether memory stays flat: `--events N` (1000000) commands go the whole way at saturation, from the commit with its event in one process to the
 * committed effect in another. Each `--every N` events (a twentieth) nothing is under way, and both processes tell their memory.
 * The slope is the least squares' line through the second half of the samples, when what fills once is full.
 */
export async function memory(args) {
  const { values } = parseArgs({ args, options: OPTIONS });
  const events = Number(values.events);
  const every = Number(values.every ?? Math.ceil(events / SAMPLES));
  const servers = await startServers({ name: 'bench-memory' });
  process.once('SIGINT', () => void servers.stop().then(() => process.exit(130)));
  const admin = new pg.Pool({ connectionString: servers.databaseUrl, max: 1 });
  const processes = {};
  try {
    const place = await Place.prepare(admin, servers, 'bench_memory');
    await deploy(Object.values(SERVICES), place.addresses, tablesOf);
    for (const service of ['scoring', 'tasks']) processes[service] = await startService(service, connectionsOf(service, place.addresses));
    return report(await sampled(processes, place, { events, every }));
  } finally {
    await Promise.all([admin.end(), ...Object.values(processes).map((one) => one.kill())]);
    await servers.stop();
  }
}

async function sampled({ tasks, scoring }, place, { events, every }) {
  const samples = [];
  const since = performance.now();
  for (let done = 0; done < events;) {
    done += await tasks.ask('commit', Math.min(every, events - done));
    await allEffects(place, done);
    samples.push({ events: done, producer: await tasks.ask('memory'), consumer: await scoring.ask('memory') });
    const { producer, consumer } = samples.at(-1);
    say(`  ${done} events: producer ${megabytes(producer.rss)} MB, consumer ${megabytes(consumer.rss)} MB`);
  }
  return { samples, seconds: (performance.now() - since) / 1000, ...(await place.reconcile(['tasks', 'scoring'])) };
}

async function allEffects(place, count) {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(200)) {
    if ((await place.effects('scoring')) >= count) return;
  }
  throw new Error(`${count} events, and not every one has had its effect within ${PATIENCE / 1000} s`);
}

const megabytes = (bytes) => rounded(bytes / MB);

/** Kilobytes that a thousand more events cost, by the second half of the samples. */
function slope(samples, read) {
  const half = samples.slice(Math.floor(samples.length / 2));
  const mean = (of) => half.reduce((sum, one) => sum + of(one), 0) / half.length;
  const [x, y] = [mean(({ events }) => events), mean(read)];
  const spread = half.reduce((sum, { events }) => sum + (events - x) ** 2, 0);
  const rise = half.reduce((sum, one) => sum + (one.events - x) * (read(one) - y), 0);
  return spread === 0 ? Number.NaN : rounded(((rise / spread) * 1000) / 1024, 2);
}

function report({ samples, seconds, accepted, missing, doubled }) {
  const figures = { events: accepted, seconds: Math.round(seconds), lost: missing, doubled };
  const rows = ['producer', 'consumer'].flatMap((who) => ['rss', 'heap'].map((kind) => {
    const read = (one) => one[who][kind];
    const row = [megabytes(read(samples[0])), megabytes(read(samples.at(-1))), slope(samples, read)];
    ['first_mb', 'last_mb', 'kb_per_1000'].forEach((figure, index) => (figures[`${who}_${kind}_${figure}`] = row[index]));
    return [`${who}, ${kind}`, ...row];
  }));
  console.log(table([['', 'first MB', 'last MB', 'kB for 1000 events'], ...rows]));
  console.log(`\n${accepted} events in ${figures.seconds} s, ${missing} lost, ${doubled} doubled; first after ${samples[0].events}; rss as it is, heap after a full collection\n`);
  return figures;
}
