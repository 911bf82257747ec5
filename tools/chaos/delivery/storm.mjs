import { setTimeout as pause } from 'node:timers/promises';
import { FAULTS } from '../faults.mjs';
import { planOf } from '../plan.mjs';
import { DELIVERY, PROCESSES } from './plan.mjs';

const STEP_EVERY = 1_000;

// Done by a server's own hand, so that it has to be there.
const AT_BROKER = new Set(['close-connections', 'purge', 'unbind', 'full-disk', 'restart-broker']);
const AT_DATABASE = new Set(['terminate-backends', 'restart-database']);
const placeOf = ({ kind, target }) => (AT_BROKER.has(kind) ? 'broker' : AT_DATABASE.has(kind) ? 'database' : target);

/**
 * Begins a step of the seed's plan each second, one fault at a place at a time, until `enough(faults)`.
 * Resolves to `[{ kind, target, began, repaired, error? }]`, milliseconds since 1970, when the last is repaired.
 */
export async function storm(world, seed, enough, tell) {
  const suffered = [];
  const busy = new Map();
  for (const { faults } of planOf(seed, PROCESSES, DELIVERY)) {
    if (enough(suffered.filter(({ error }) => !error).length)) break;
    await Promise.all(faults.map((fault) => busy.get(placeOf(fault))));
    for (const fault of faults) {
      const after = busy.get(placeOf(fault));
      busy.set(placeOf(fault), suffer(world, fault, after).then((done) => suffered.push(done) && done.error && tell(`  ${done.kind} not done: ${done.error}`)));
    }
    await pause(STEP_EVERY);
  }
  await Promise.all(busy.values());
  return suffered;
}

async function suffer(world, { kind, target, hold }, after) {
  await after;
  const began = Date.now();
  const error = await FAULTS[kind](world, { target, hold }).then(() => undefined, ({ message }) => message);
  return { kind, target, began, repaired: Date.now(), error };
}
