import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cachedPackages, downloadPackages, packageCache } from './debian-packages.mjs';
import { LaunchError, MISCONFIGURED } from './launch-error.mjs';
import { run } from './processes.mjs';

const WAYS = [
  'install it (Debian/Ubuntu: apt-get install rabbitmq-server; macOS: brew install rabbitmq)',
  'set RABBITMQ_HOME to an unpacked RabbitMQ with erl on the PATH',
  'set AMQP_URL (and AMQP_MANAGEMENT_URL) to an administrator of a running one',
].join(', or ');

/**
 * Finds or makes a RabbitMQ: an installed one, else Debian packages unpacked into `folder` (no root needed).
 * Returns `{ home, env, origin }`: the folder that holds `sbin/`, and what its scripts need in the environment.
 */
export async function provideRabbitmq(folder) {
  // Its start scripts split their words there.
  if (/\s/.test(folder)) throw new LaunchError(`RabbitMQ does not run below a path with spaces: move the clone from ${folder}, or set AMQP_URL and AMQP_MANAGEMENT_URL`, MISCONFIGURED);
  const installed = installedHome();
  if (installed) return { home: installed, env: {}, origin: 'installed' };
  if (existsSync(join(folder, '.complete'))) return unpacked(folder);
  if (!existsSync('/var/lib/dpkg/status')) throw missing('this system has no Debian packages to take it from');
  try {
    return await unpackFromPackages(folder);
  } catch (error) {
    throw missing(error.message);
  }
}

const missing = (reason) => new LaunchError(`no RabbitMQ: ${reason}. ${WAYS[0].toUpperCase()}${WAYS.slice(1)}.`, MISCONFIGURED);

// The command in /usr/sbin is a wrapper that wants to become the user rabbitmq; the scripts beside the plugins do not.
function installedHome() {
  const given = process.env.RABBITMQ_HOME;
  const debian = versions('/usr/lib/rabbitmq/lib');
  const others = ['/opt/rabbitmq', '/usr/local/opt/rabbitmq', '/opt/homebrew/opt/rabbitmq', '/usr/local/rabbitmq'];
  const home = [given, ...debian, ...others].find((path) => path && existsSync(join(path, 'sbin/rabbitmq-server')));
  if (given && home !== given) throw new LaunchError(`RABBITMQ_HOME=${given} holds no sbin/rabbitmq-server`, MISCONFIGURED);
  return home && erlangOnPath() ? home : undefined;
}

const erlangOnPath = () => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'erl')));

function versions(folder) {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('rabbitmq_server-')).sort().reverse().map((name) => join(folder, name)) : [];
}

async function unpackFromPackages(folder) {
  const cache = packageCache(`${folder}-cache`);
  const cached = cachedPackages(cache);
  if (cached) {
    await unpack(cached, folder);
    // Packages fetched for another state of this system may lack a library; then fetch anew.
    if ((await missingLibraries(folder)).length === 0) return finish(folder);
  }
  await unpack(await downloadPackages('rabbitmq-server', cache), folder);
  const lacking = await missingLibraries(folder);
  if (lacking.length > 0) throw new LaunchError(`the unpacked Erlang lacks ${lacking.join(', ')}`);
  return finish(folder);
}

async function unpack(packages, folder) {
  rmSync(folder, { recursive: true, force: true });
  const queue = [...packages];
  const worker = async () => {
    for (let file = queue.pop(); file; file = queue.pop()) {
      const { code, output } = await run('dpkg', ['-x', file, folder]);
      if (code !== 0) throw new LaunchError(`dpkg -x ${file}: ${output.trim()}`);
    }
  };
  // The first is the largest; the packages share folders, which dpkg -x creates without complaint.
  await Promise.all([worker(), worker()]);
  makeRelocatable(join(folder, 'usr/lib/erlang/bin/erl'));
}

function makeRelocatable(script) {
  const text = readFileSync(script, 'utf8');
  const patched = text.replace(/^(\s*)ROOTDIR=\/usr\/lib\/erlang$/gm, '$1ROOTDIR=`cd "$progdir/.." && pwd -P`');
  if (patched === text) throw new LaunchError(`${script} has no ROOTDIR line to point at its folder`);
  writeFileSync(`${script}.new`, patched, { mode: 0o755 });
  renameSync(`${script}.new`, script);
}

async function missingLibraries(folder) {
  const erlang = join(folder, 'usr/lib/erlang');
  const below = (path, prefix) => readdirSync(path).filter((name) => name.startsWith(prefix)).map((name) => join(path, name));
  const binaries = [...below(erlang, 'erts-').map((path) => join(path, 'bin/beam.smp')), ...below(join(erlang, 'lib'), 'crypto-').map((path) => join(path, 'priv/lib/crypto.so'))];
  const { output } = await run('ldd', binaries, { env: { ...process.env, ...unpacked(folder).env } });
  return [...output.matchAll(/(\S+) => not found/g)].map((match) => match[1]);
}

function finish(folder) {
  writeFileSync(join(folder, '.complete'), '');
  return unpacked(folder);
}

function unpacked(folder) {
  const home = versions(join(folder, 'usr/lib/rabbitmq/lib'))[0];
  const libraries = ['usr/lib', 'lib'].flatMap((part) => {
    const path = join(folder, part);
    return existsSync(path) ? readdirSync(path).filter((name) => name.includes('-linux-gnu')).map((name) => join(path, name)) : [];
  });
  const path = [join(folder, 'usr/lib/erlang/bin'), process.env.PATH].join(delimiter);
  return { home, origin: 'unpacked', env: { PATH: path, ...(libraries.length > 0 && { LD_LIBRARY_PATH: libraries.join(':') }) } };
}
