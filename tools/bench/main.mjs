import { build } from '../launcher/build.mjs';
import { install } from '../launcher/install.mjs';

/** `npm run bench -- NAME`: each prints a table and, as its last line, one JSON object. */
const BENCHES = {
  loop: async () => (await import('./loop.mjs')).loop,
  delivery: async () => (await import('./delivery.mjs')).delivery,
  memory: async () => (await import('./memory.mjs')).memory,
  ranking: async () => (await import('./ranking.mjs')).ranking,
};

const [name, ...args] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name ?? '') ? BENCHES[name] : undefined;
if (!bench) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exit(64);
}
await install({});
await build();
// Only now: a bench may need what was just installed and built.
const run = await bench();
const figures = await run(args);
console.log(JSON.stringify(figures));
