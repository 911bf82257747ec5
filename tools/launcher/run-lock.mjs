import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { privateFolder } from './paths.mjs';
import { isRunning, startMark } from './processes.mjs';

/** Takes the folder for this process; refuses while another living one holds it. Returns the release. */
export function takeLock(file, purpose) {
  privateFolder(dirname(file));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: startMark(process.pid) }), { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder && isRunning(holder)) throw new LaunchError(`${purpose} already runs in this folder (process ${holder.pid}); end it with Ctrl-C there first`);
    rmSync(file, { force: true });
  }
  throw new LaunchError(`${file} could not be taken`);
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
