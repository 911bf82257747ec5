import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { run } from './processes.mjs';

// logrotate, socat and the like serve the system-wide installation only.
const WANTED = /^(rabbitmq-server|erlang-|lib)/;
const MANIFEST = 'manifest.json';

/** Where downloads are kept for every clone of this user; `fallback` when the home folder cannot be written. */
export function packageCache(fallback) {
  const release = readRelease();
  const base = process.env.XDG_CACHE_HOME || (homedir() && join(homedir(), '.cache'));
  for (const candidate of [base && join(base, 'cchc'), fallback].filter(Boolean)) {
    const folder = join(candidate, `debian-${release}-${process.arch}`);
    try {
      mkdirSync(folder, { recursive: true });
      return folder;
    } catch {
      // The next candidate.
    }
  }
  throw new LaunchError(`no folder for downloads can be written (tried below ${base} and ${fallback})`);
}

/** The paths of downloaded packages whose SHA-256 still agrees with the manifest; null when anything is amiss. */
export function cachedPackages(cache) {
  try {
    const { files } = JSON.parse(readFileSync(join(cache, MANIFEST), 'utf8'));
    const intact = files.every(({ name, sha256 }) => digest(join(cache, name)) === sha256);
    return intact && files.length > 0 ? files.map(({ name }) => join(cache, name)) : null;
  } catch {
    return null;
  }
}

/**
 * Downloads a package and what it needs beyond the installed libraries, without root and without touching the
 * system's own apt state. apt checks every file against the distribution's signed lists.
 */
export async function downloadPackages(wanted, cache) {
  const apt = aptOptions(cache);
  const attempts = systemHasLists() ? [apt.system, apt.own] : [apt.own];
  let failure = '';
  for (const options of attempts) {
    if (options === apt.own) failure = await refreshLists(options);
    const names = await closure(wanted, options);
    if (names.length === 0) continue;
    const result = await download(names, options, cache);
    if (result === true) return cachedPackages(cache);
    failure = result;
  }
  throw new LaunchError(`apt-get could not download ${wanted}${failure ? `: ${failure}` : ': no package of that name in its lists'}`);
}

function aptOptions(cache) {
  const state = join(cache, 'apt');
  for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(state, folder), { recursive: true });
  const status = join(state, 'status');
  writeFileSync(status, statusWithoutErlang());
  const shared = { 'Debug::NoLocking': 1, 'APT::Sandbox::User': 'root', 'Acquire::Languages': 'none', 'Acquire::Retries': 2 };
  const system = { ...shared, 'Dir::State::status': status, 'Dir::Cache': join(state, 'cache') };
  const own = { ...system, 'Dir::State::lists': join(state, 'lists') };
  const flags = (map) => Object.entries(map).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  return { system: flags(system), own: flags(own) };
}

// Half an Erlang from the system and half from a folder do not fit together: take all of it.
function statusWithoutErlang() {
  const stanzas = readFileSync('/var/lib/dpkg/status', 'utf8').split('\n\n');
  return stanzas.filter((stanza) => !/^Package: (erlang-|rabbitmq-server)/m.test(stanza)).join('\n\n');
}

const apt = (args, options = {}) => run('apt-get', args, { ...options, env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' } });

async function refreshLists(options) {
  const { code, output } = await apt(['update', '-q', ...options]);
  return code === 0 ? '' : lastError(output);
}

/** Asks apt's own solver what would be installed, instead of walking the dependencies by hand. */
async function closure(wanted, options) {
  const { output } = await apt(['install', '--print-uris', '-y', '--no-install-recommends', ...options, wanted]);
  return [...output.matchAll(/^'[^']+' ([^_ ]+)_\S+\.deb /gm)].map((match) => match[1]).filter((name) => WANTED.test(name));
}

async function download(names, options, cache) {
  const draft = mkdtempSync(join(cache, 'download-'));
  try {
    const { code, output } = await apt(['download', '-q', ...options, ...names], { cwd: draft });
    if (code !== 0) return lastError(output);
    const files = readdirSync(draft).map((name) => ({ name, sha256: digest(join(draft, name)) }));
    for (const { name } of files) renameSync(join(draft, name), join(cache, name));
    writeFileSync(join(draft, MANIFEST), JSON.stringify({ files }, null, 2));
    renameSync(join(draft, MANIFEST), join(cache, MANIFEST));
    return true;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

const lastError = (output) => output.split('\n').filter((line) => line.startsWith('E:')).at(-1) ?? output.trim().split('\n').at(-1) ?? '';

const systemHasLists = () => existsSync('/var/lib/apt/lists') && readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'));

function readRelease() {
  try {
    return /^VERSION_CODENAME=(.+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
