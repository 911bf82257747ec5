import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { build } from '../launcher/build.mjs';
import { install } from '../launcher/install.mjs';

const USAGE = `usage: npm run chaos -- [--minutes N] [--seed S] [--replicas N] [--units N]
       npm run chaos -- --delivery [--events N] [--faults N] [--seed S]`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) }, replicas: { type: 'string', default: '2' }, units: { type: 'string', default: '40' }, folder: { type: 'string' },
    delivery: { type: 'boolean', default: false }, events: { type: 'string', default: '100000' }, faults: { type: 'string', default: '500' },
  },
});
const [minutes, seed, replicas, units, events, faults] = ['minutes', 'seed', 'replicas', 'units', 'events', 'faults'].map((name) => Number(values[name]));
if (!(minutes > 0) || ![seed, replicas, units / 2, events, faults].every((number) => Number.isInteger(number) && number >= 0) || Math.min(replicas, units, events, faults) < 1) {
  console.error(USAGE);
  process.exit(64);
}
const tell = (line) => process.stderr.write(`${line}\n`);

await install({});
await build();
// Only now: they need what was just installed and built.
const [run, { show, figures, isSound }] = values.delivery ? await delivery() : await system();
const outcome = await run();
console.log(show(outcome));
console.log(JSON.stringify(figures(outcome)));
process.exitCode = isSound(outcome) ? 0 : 1;

/** The whole system for so many minutes. */
async function system() {
  const [{ chaos }, words] = [await import('./chaos.mjs'), await import('./show.mjs')];
  return [() => chaos({ seed, milliseconds: minutes * 60_000, replicas, units, ...(values.folder && { name: values.folder }), tell }), words];
}

/** Delivery alone, until there were so many events and faults. */
async function delivery() {
  const [{ longRun }, words] = [await import('./delivery/long-run.mjs'), await import('./delivery/show.mjs')];
  return [() => longRun({ seed, events, faults, tell }), words];
}
