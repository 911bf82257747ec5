import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';

/**
 * Runs `npm ci` when what is installed is not what package-lock.json says; resolves to whether it did.
 * npm itself notes what it installed in node_modules/.package-lock.json, as its last act.
 */
export async function install({ folder = root, onOutput } = {}) {
  if (!existsSync(join(folder, 'package-lock.json'))) throw new LaunchError('package-lock.json is missing: `git checkout package-lock.json` brings it back');
  if (isInstalled(folder)) return false;
  const { code, output } = await run(...npm('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'), { cwd: folder, onOutput });
  if (code !== 0) throw new LaunchError(`npm ci failed:\n${output.trim()}`);
  return true;
}

/** True when every package of the lock file is installed in its version; foreign platforms' optional ones may lack. */
export function isInstalled(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const present = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    if (!found) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version && found.integrity === entry.integrity && found.resolved === entry.resolved;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

// Below `npm start` npm says where it lies; this also works where `npm` is a script of another kind (Windows).
function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args];
}
