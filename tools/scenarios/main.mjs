import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { root } from '../launcher/paths.mjs';
import { readScenarios } from './table.mjs';

/** `npm run scenarios [-- CODE…]`: the checks of these scenarios, or of all of docs/scenarios.md, in their full size. */
const scenarios = readScenarios(readFileSync(join(root, 'docs/scenarios.md'), 'utf8')).filter(({ files }) => files.length > 0);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((code) => !scenarios.some((scenario) => scenario.code === code));
if (unknown.length > 0) {
  console.error(`no check is named ${unknown.join(', ')}; there are ${scenarios.map(({ code }) => code).join(' ')}`);
  process.exit(64);
}
const chosen = wanted.length > 0 ? scenarios.filter(({ code }) => wanted.includes(code)) : scenarios;
const names = `\\b(${chosen.map(({ code }) => code).join('|')})\\b`;
const files = [...new Set(chosen.flatMap((scenario) => scenario.files))].map((file) => file.replaceAll('.', '\\.'));
const { status } = spawnSync(process.execPath, [
  join(root, 'tools/test/run.mjs'), '--only', 'unit,int,e2e', '--passWithNoTests', `--testNamePattern=${names}`, ...files,
], { cwd: root, stdio: 'inherit', env: { ...process.env, SCENARIO_SCALE: 'full' } });
process.exit(status ?? 1);
