import { build } from '../launcher/build.mjs';
import { install } from '../launcher/install.mjs';
import { loop } from './loop.mjs';

/** `npm run bench -- NAME`: each prints a table and, as its last line, one JSON object. */
const BENCHES = { loop };

const [name, ...args] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name ?? '') ? BENCHES[name] : undefined;
if (!bench) {
  console.error(`usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exit(64);
}
await install({});
await build();
const figures = await bench(args);
console.log(JSON.stringify(figures));
