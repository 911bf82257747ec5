import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A mark that tells this process from a later one with the same number; null when it does not run.
 * A zombie does not run: without an init to reap it, it stays in /proc for ever.
 */
export function startMark(pid) {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim() || null;
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 'ZX'.includes(fields[0]) ? null : fields[19];
  } catch {
    return null;
  }
}

/** True while the very process that was recorded still runs. */
export const isRunning = ({ pid, startedAt }) => startedAt !== null && startMark(pid) === startedAt;

/** The command line of a process, empty when it does not run. */
export function commandLine(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim();
  } catch {
    return '';
  }
}

/** Sends a signal; a process (or, below zero, a group) that is gone, or that is not ours, is no error. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}

/** Waits until the recorded process is gone; false when it still runs after `timeoutMs`. */
export async function waitGone(recorded, timeoutMs) {
  const until = Date.now() + timeoutMs;
  while (isRunning(recorded)) {
    if (Date.now() > until) return false;
    await pause(25);
  }
  return true;
}

/**
 * Ends a recorded process: each `[signal, milliseconds]` of `ladder` in turn, then SIGKILL to its group.
 * A process that merely took over the number is left alone.
 */
export async function stopRecorded(recorded, ladder) {
  if (isRunning(recorded)) {
    for (const [name, patience] of ladder) {
      signal(recorded.pid, name);
      if (await waitGone(recorded, patience)) break;
    }
    // Its group too, unless it shares ours.
    if (isRunning(recorded)) [recorded.pid, -recorded.pid].forEach((target) => signal(target, 'SIGKILL'));
  }
  await waitGone(recorded, 5_000);
}

const commands = new Set();

/** Runs a command to its end; resolves to `{ code, killedBy, output }` and rejects only when it cannot be started. */
export function run(command, args, { onOutput, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    commands.add(child);
    let output = '';
    const take = (chunk) => {
      output += chunk;
      onOutput?.(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', (code, killedBy) => {
      commands.delete(child);
      resolve({ code: code ?? 1, killedBy, output });
    });
  });
}

/** Ends the commands that `run` has not finished yet. */
export const endCommands = () => commands.forEach((child) => child.kill('SIGTERM'));
