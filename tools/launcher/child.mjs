import { spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchError } from './launch-error.mjs';
import { signal, stopRecorded } from './processes.mjs';

const LOG_LIMIT = 20 * 1024 * 1024;

/**
 * Starts a long-running process in its own group, so that Ctrl-C reaches only the launcher and nothing of the
 * group outlives it. Its output goes straight into the log file: it can go on writing when the launcher dies.
 * Returns `{ name, pid, exited: Promise<{ code, signal }>, running, stop() }`.
 */
export function startChild(ledger, { name, command, args, env, cwd, logFile, ladder, order }) {
  if (ledger.ended) throw new LaunchError(`${name} is not started any more`);
  const log = openLog(logFile);
  // A test run marks all that it causes, to see at its end that nothing is left.
  const mark = process.env.CCHC_RUN_MARK && { CCHC_RUN_MARK: process.env.CCHC_RUN_MARK };
  const child = spawn(command, args, { cwd, env: { ...env, ...mark }, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const handle = { name, pid: child.pid, running: true };
  handle.exited = new Promise((resolve) => {
    const end = (code, killedBy) => {
      handle.running = false;
      if (child.pid) {
        signal(-child.pid, 'SIGKILL');
        ledger.forget(name, child.pid);
      }
      resolve({ code, signal: killedBy });
    };
    child.once('exit', end);
    child.once('error', () => end(127, null));
  });
  const recorded = child.pid ? ledger.record(name, child.pid, { ladder, order }) : null;
  handle.stop = async (steps = ladder) => {
    if (recorded && handle.running) await stopRecorded(recorded, steps);
    await handle.exited;
  };
  return handle;
}

/** Rejects, with the last line of the log, when the process ends before `ready` resolves. */
export async function whileRunning(child, ready, logFile) {
  const died = child.exited.then(({ code, signal: killedBy }) => {
    const reason = lastLine(logFile);
    throw new LaunchError(`${child.name} ended while starting (${killedBy ?? `code ${code}`}), see ${logFile}${reason && `: ${reason}`}`);
  });
  return Promise.race([ready, died]);
}

function openLog(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    if (statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
  } catch {
    // No log yet.
  }
  return openSync(file, 'a', 0o600);
}

function lastLine(file) {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const tail = Buffer.alloc(Math.min(size, 4_096));
    readSync(descriptor, tail, 0, tail.length, size - tail.length);
    return tail.toString().trim().split('\n').at(-1);
  } finally {
    closeSync(descriptor);
  }
}
