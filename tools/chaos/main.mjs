import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { build } from '../launcher/build.mjs';
import { install } from '../launcher/install.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '3' }, seed: { type: 'string', default: String(Date.now() % 1_000_000) }, replicas: { type: 'string', default: '2' }, folder: { type: 'string' } },
});
const settings = { milliseconds: Number(values.minutes) * 60_000, seed: Number(values.seed), replicas: Number(values.replicas) };
if (!(settings.milliseconds > 0) || !Number.isInteger(settings.seed) || !(settings.replicas >= 1)) {
  console.error('usage: npm run chaos -- [--minutes N] [--seed S] [--replicas N]');
  process.exit(64);
}

await install({});
await build();
// Only now: it needs what was just installed and built.
const { chaos } = await import('./chaos.mjs');
const { show, figures, isSound } = await import('./show.mjs');
const outcome = await chaos({ ...settings, ...(values.folder && { name: values.folder }), tell: (line) => process.stderr.write(`${line}\n`) });
console.log(show(outcome));
console.log(JSON.stringify(figures(outcome)));
process.exitCode = isSound(outcome) ? 0 : 1;
