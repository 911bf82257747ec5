import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../launcher/paths.mjs';

/** What a first visit may load, in bytes as they travel (gzip). */
export const LIMITS = { 'sign-in': 150_000, home: 350_000 };

const PAGE = join(root, 'apps/web/dist/page');
const ENTRY = 'index.html';
const SHELL = 'src/layout/shell.tsx';

/** The chunks of the build with everything that they import at once; what is fetched later is not among them. */
function filesOf(manifest, entries) {
  const seen = new Set();
  const walk = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key].imports?.forEach(walk);
  };
  entries.forEach(walk);
  return new Set([...seen].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]));
}

const bytesOf = (file) => statSync(join(PAGE, `${file}.gz`)).size;

/** Bytes of the first load by page, from what `npm run build` made: `{ 'sign-in': 131072, … }`. */
export function firstLoads() {
  const manifest = JSON.parse(readFileSync(join(PAGE, '.vite/manifest.json'), 'utf8'));
  const pages = Object.keys(manifest).filter((key) => key.endsWith('.page.tsx'));
  const entriesOf = (key) => [ENTRY, ...(key.includes('/sign-in/') ? [] : [SHELL]), key];
  return Object.fromEntries(pages.map((key) => [key.split('/').at(-1).replace('.page.tsx', ''), [...filesOf(manifest, entriesOf(key))].reduce((sum, file) => sum + bytesOf(file), 0)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [page, bytes] of Object.entries(firstLoads())) {
    const limit = LIMITS[page];
    const over = limit && bytes > limit;
    if (over) process.exitCode = 1;
    process.stdout.write(`${page.padEnd(14)} ${String(Math.round(bytes / 1000)).padStart(4)} kB gzip${limit ? ` of ${limit / 1000}${over ? '  TOO MUCH' : ''}` : ''}\n`);
  }
}
