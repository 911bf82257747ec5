import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../launcher/paths.mjs';
import { run } from '../launcher/processes.mjs';

const node = (script, ...args) => run(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root });

/** Checks that need no service: `{ <name>: () => Promise<{ passed, output }> }`. */
export const checks = {
  async lint() {
    const results = [await node('eslint/bin/eslint.js', '.')];
    if (existsSync(join(root, '.oxlintrc.json'))) results.push(await node('oxlint/bin/oxlint'));
    return judged(results);
  },

  /** `tsc -b` builds and checks in one pass; the e2e story runs what it built. */
  async typecheck() {
    return judged([await node('ts7/bin/tsc', '-b')]);
  },
};

const judged = (results) => ({ passed: results.every(({ code }) => code === 0), output: results.map(({ output }) => output.trim()).filter(Boolean).join('\n') });
