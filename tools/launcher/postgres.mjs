import { existsSync, lchownSync, lstatSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild, whileRunning } from './child.mjs';
import { LaunchError } from './launch-error.mjs';
import { privateFolder } from './paths.mjs';
import { freePort } from './ports.mjs';
import { postgresBinaries, unprivileged } from './postgres-binaries.mjs';
import { commandLine, run, startMark, stopRecorded } from './processes.mjs';
import { writeTls } from './tls.mjs';

const SUPERUSER = 'postgres';
const START_LIMIT = 120_000;
// Fast shutdown first: it rolls back what is open and writes a checkpoint; an immediate one only after that.
const LADDER = [['SIGINT', 15_000], ['SIGQUIT', 5_000]];

const SETTINGS = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, password_encryption: 'scram-sha-256',
  shared_buffers: '128MB', work_mem: '8MB', maintenance_work_mem: '64MB', effective_cache_size: '512MB',
  max_wal_size: '512MB', min_wal_size: '80MB', wal_level: 'minimal', max_wal_senders: 0, checkpoint_timeout: '15min',
  jit: 'off', timezone: 'UTC', log_timezone: 'UTC', log_min_duration_statement: 500, log_lock_waits: 'on',
};
const THROW_AWAY = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum_naptime: '10min' };

/**
 * Starts a private PostgreSQL on a free port of 127.0.0.1 with its data in `folder`, creating the cluster (UTF-8,
 * Vietnamese ICU collation, SCRAM passwords) when there is none, and waits until it accepts connections.
 * `throwAway` gives durability up for speed: tests only. `port` may be given to come back at the same address. With `tls`
 * (`{ certificate, key }`, PEM) it speaks TLS too; the certificate is `server.crt` of the folder.
 * Resolves to `{ url, port, created, milliseconds, exited, stop() }`.
 */
export async function startPostgres({ folder, password, ledger, logFolder, port, tls, throwAway = false }) {
  const since = performance.now();
  const native = postgresBinaries();
  const who = await unprivileged(native);
  const created = await initialise({ native, who, folder, password });
  await clearStalePid(folder);
  if (tls) writeTls(folder, tls);
  own(folder, who);
  const listening = port ?? (await freePort());
  const child = startPostmaster({ native, who, folder, port: listening, ledger, logFolder, throwAway, tls });
  try {
    await whileRunning(child, accepting(folder, child.pid), child.logFile);
  } catch (error) {
    await child.stop();
    throw error;
  }
  const url = `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${listening}/postgres`;
  return { url, port: listening, created, milliseconds: performance.now() - since, exited: child.exited, stop: child.stop };
}

async function initialise({ native, who, folder, password }) {
  if (existsSync(join(folder, 'PG_VERSION'))) return false;
  // Made beside and renamed: an interrupted initdb is never taken for a cluster.
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  privateFolder(dirname(folder));
  privateFolder(draft);
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  own(passwordFile, who);
  own(draft, who);
  try {
    const icu = ['--locale-provider=icu', '--icu-locale=vi-VN'];
    const arguments_ = ['-D', draft, '-U', SUPERUSER, '-E', 'UTF8', '--locale=C', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync', '--no-instructions'];
    const [command, ...args] = [...who.prefix, join(native, 'bin/initdb'), ...arguments_, ...icu];
    const { code, output } = await run(command, args, { cwd: '/', env: environment(native) });
    if (code !== 0) throw new LaunchError(`initdb failed: ${output.trim().split('\n').slice(-3).join(' ')}`);
    renameSync(draft, folder);
    return true;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function startPostmaster({ native, who, folder, port, ledger, logFolder, throwAway, tls }) {
  const settings = { ...SETTINGS, ...(throwAway && THROW_AWAY), ...(tls && { ssl: 'on' }), port };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, ...args] = [...who.prefix, join(native, 'bin/postgres'), '-D', folder, ...flags];
  const logFile = join(logFolder, 'postgres.log');
  const child = startChild(ledger, { name: 'postgres', command, args, env: environment(native), cwd: '/', logFile, ladder: LADDER, order: 3 });
  return Object.assign(child, { logFile });
}

const environment = (native) => ({
  PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC',
  [process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: join(native, 'lib'),
});

// As pg_ctl does: the postmaster writes its state into the last line of its pid file.
async function accepting(folder, pid) {
  const until = Date.now() + START_LIMIT;
  while (Date.now() < until) {
    const lines = pidFile(folder);
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return;
    await pause(20);
  }
  throw new LaunchError(`PostgreSQL did not accept connections within ${START_LIMIT / 1000} s`);
}

/** Ends a postmaster that a crashed run left on this folder, and removes a pid file that names anything else. */
export async function clearStalePid(folder) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(pidFile(folder)[0]);
  if (pid > 1 && commandLine(pid).includes(folder)) await stopRecorded({ pid, startedAt: startMark(pid) }, LADDER);
  await waitForWorkers(folder);
  rmSync(file, { force: true });
}

// Without a postmaster its workers end by themselves, but PostgreSQL refuses to start before they have.
async function waitForWorkers(folder) {
  const until = Date.now() + 10_000;
  while (Date.now() < until && workersOf(folder).length > 0) await pause(50);
}

function workersOf(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && workingFolder(name) === folder);
}

function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function pidFile(folder) {
  try {
    return readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** Gives files to the user that PostgreSQL runs as: it changes when namespaces become available or are taken away. */
function own(path, { owner }) {
  const entry = lstatSync(path);
  if (owner === undefined || entry.uid === owner || process.getuid() !== 0) return;
  if (entry.isDirectory()) for (const name of readdirSync(path)) own(join(path, name), { owner });
  lchownSync(path, owner, owner);
}
