import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateEvents } from './generate-events.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const file = join(root, 'docs/events.md');
const wanted = generateEvents(root);

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
} else if (readFileSync(file, 'utf8') !== wanted) {
  console.error('docs/events.md is not what the contracts say: run npm run docs:events');
  process.exitCode = 1;
}
