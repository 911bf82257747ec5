import { setTimeout as pause } from 'node:timers/promises';
import { FAULTS } from '../faults.mjs';
import { planOf } from '../plan.mjs';
import { NAMES } from './replicas.mjs';
import { QUEUE } from './services.mjs';

const STEP_EVERY = 1_000;

/** What delivery suffers: 50 faults, one restart of the broker and two of the database among them. */
export const DELIVERY = {
  pack: [
    { kind: 'kill', times: 13, at: 'mortal' },
    { kind: 'freeze', times: 6, at: 'process', hold: [500, 3_000] },
    { kind: 'close-connections', times: 3 },
    { kind: 'terminate-backends', times: 4 },
    { kind: 'cut-broker', times: 4, at: 'process', hold: [200, 1_500] },
    { kind: 'cut-database', times: 4, at: 'process', hold: [200, 1_500] },
    { kind: 'swallow-confirms', times: 3, at: 'process', hold: [500, 2_500] },
    { kind: 'swallow-commits', times: 3, at: 'process', hold: [500, 2_500] },
    { kind: 'black-hole-database', times: 2, at: 'process', hold: [500, 2_500] },
    { kind: 'purge', times: 3, at: 'queue' },
    { kind: 'unbind', times: 1, at: 'bound', hold: [500, 2_000] },
    { kind: 'full-disk', times: 1, hold: [1_000, 3_000] },
    { kind: 'restart-broker', times: 1 },
    { kind: 'restart-database', times: 2 },
  ],
  targets: {
    // One consumer suffers all but death: its memory after so many events says something.
    mortal: NAMES.filter((name) => name !== 'consumer-1'),
    queue: [QUEUE, QUEUE, 'tasks.resend-missed'],
    bound: [QUEUE],
  },
};

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
  for (const { faults } of planOf(seed, NAMES, DELIVERY)) {
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
