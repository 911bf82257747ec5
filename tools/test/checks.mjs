import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage, compile } from '../launcher/build.mjs';
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

  /** Builds and checks types in one pass, and the page beside it; the e2e story runs what they built. */
  async typecheck() {
    return judged(await Promise.all([compile(), buildPage()]));
  },
};

const judged = (results) => ({ passed: results.every(({ code }) => code === 0), output: results.map(({ output }) => output.trim()).filter(Boolean).join('\n') });
