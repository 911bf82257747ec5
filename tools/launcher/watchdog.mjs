import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Ledger } from './ledger.mjs';
import { signal } from './processes.mjs';

const self = fileURLToPath(import.meta.url);

/**
 * Makes sure that nothing outlives this process, even after `kill -9`: a shell waits on a pipe that breaks with us
 * and then ends what our ledger still names. Returns how to dismiss it.
 */
export function startWatchdog(ledgerFile) {
  if (process.platform === 'win32') return () => undefined;
  const script = 'trap "" INT TERM HUP; cat >/dev/null; exec "$0" "$1" "$2" "$3"';
  const args = ['-c', script, process.execPath, self, ledgerFile, String(process.pid)];
  const shell = spawn('sh', args, { detached: true, stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' });
  shell.unref();
  shell.stdin.unref();
  return () => shell.pid && signal(-shell.pid, 'SIGKILL');
}

if (process.argv[1] === self) {
  const [, , file, owner] = process.argv;
  const ledger = new Ledger(file);
  // A newer run may have taken the file over meanwhile, and has then ended the leftovers itself.
  if (ledger.owner === Number(owner)) await ledger.stopAll();
}
