import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LaunchError } from './launch-error.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';

const WEB = join(root, 'apps/web');
/** What the page is made of. The lock file stands for every package in it. */
const PAGE_SOURCES = [WEB, join(root, 'libs/api-client/src'), join(root, 'package-lock.json'), join(root, 'tsconfig.base.json')];
const PAGE = join(WEB, 'dist/page');
const STAMP = join(PAGE, '.made-of');

/** Compiles what changed since the last time, checks all types, and builds the page when its sources changed. Throws LaunchError with the output. */
export async function build() {
  const results = await Promise.all([compile(), buildPage()]);
  const failed = results.filter(({ code }) => code !== 0);
  if (failed.length > 0) throw new LaunchError(`the build failed:\n${failed.map(({ output }) => output.trim()).join('\n')}`);
}

/** `tsc -b` of everything: `{ code, output }`. */
export const compile = () => run(process.execPath, [join(root, 'node_modules/ts7/bin/tsc'), '-b'], { cwd: root });

/** Builds apps/web into apps/web/dist/page, unless that was built of the same sources: `{ code, output }`. */
export async function buildPage() {
  const made = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === made) return { code: 0, output: '' };
  const vite = join(dirname(createRequire(join(WEB, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  const result = await run(process.execPath, [vite, 'build', WEB, '--logLevel', 'warn'], { cwd: root });
  // Vite empties the folder first, so a build that broke off leaves no stamp.
  if (result.code === 0) writeFileSync(STAMP, made);
  return result;
}

/** One hash of names and contents of every source of the page. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of PAGE_SOURCES.flatMap(filesOf)) hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path).filter((name) => !['node_modules', 'dist'].includes(name) && !name.endsWith('.spec.ts'));
  return names.sort().flatMap((name) => filesOf(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode ?? 1;
  });
}
