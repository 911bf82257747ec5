import { check, show } from './check.js';
import { readTree } from './source-tree.js';

const violations = check(readTree(process.argv[2] ?? process.cwd()));
for (const violation of violations) console.error(show(violation));
process.exitCode = violations.length ? 1 : 0;
