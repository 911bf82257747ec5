import { setTimeout as pause } from 'node:timers/promises';
import { Contender } from './contender.mjs';
import { Place } from './places.mjs';

const RATE = 50;
const WARM_UP = 500;
const FLOOD_MS = 1_500;
/** What has not come by then after a kill and a restart counts as lost. */
const RECOVERY_LIMIT = 20_000;

/** One round of one contender: `{ eps, drainEps, delays, cpuMs, databaseCpuMs, brokerCpuMs, killed: { accepted, lost, doubled } }`, CPU an event. */
export async function play({ name, path, schemas }, { admin, servers, round, events, paced, example }) {
  const place = await Place.prepare(admin, servers, `bench_${name}_${round}`);
  let contender;
  try {
    contender = await Contender.start(path, place.addresses, example);
    await contender.run('consume');
    await contender.run('saturate', WARM_UP);
    const { result: delays } = await contender.run('paced', paced, RATE);
    const saturated = await saturate(contender, place, events);
    const { result: drainEps } = await contender.run('drain', events);
    await contender.run('flood');
    await pause(FLOOD_MS);
    await contender.kill();
    contender = await Contender.start(path, place.addresses, example);
    await contender.run('consume');
    return { ...saturated, delays, drainEps, killed: await recovered(place, schemas) };
  } finally {
    await contender?.kill();
    await place.remove();
  }
}

async function saturate(contender, place, events) {
  const before = await place.cpu();
  const { result: eps, cpuMs } = await contender.run('saturate', events);
  const after = await place.cpu();
  const perEvent = (part) => ((after[part] - before[part]) * 1000) / events;
  return { eps, cpuMs: cpuMs / events, databaseCpuMs: perEvent('database'), brokerCpuMs: perEvent('broker') };
}

/** Waits until every committed command has its effect; twice, since a second effect may come later. */
async function recovered(place, schemas) {
  let found;
  const until = Date.now() + RECOVERY_LIMIT;
  for (let calm = 0; calm < 4 && Date.now() < until; await pause(250)) {
    found = await place.reconcile(schemas);
    calm = found.missing === 0 ? calm + 1 : 0;
  }
  const { accepted, missing, doubled } = found;
  return { accepted, lost: missing, doubled };
}
