import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { commandLine, signal, startMark } from '../launcher/processes.mjs';

const MARK = 'CCHC_RUN_MARK';
const GRACE = 3_000;

/** Marks this process and, through the environment, everything that is started from here on. */
export function markThisRun() {
  process.env[MARK] = randomUUID();
}

/** Ends processes of this run that are still there a moment after its end; returns their command lines. */
export async function endLeftovers() {
  const until = Date.now() + GRACE;
  let left = marked();
  while (left.length > 0 && Date.now() < until) {
    await pause(50);
    left = marked();
  }
  const names = left.map((pid) => `${pid} ${commandLine(pid)}`);
  for (const pid of left) signal(pid, 'SIGKILL');
  return names;
}

function marked() {
  if (process.platform !== 'linux') return [];
  const mark = `${MARK}=${process.env[MARK]}`;
  return readdirSync('/proc').map(Number).filter((pid) => pid > 0 && pid !== process.pid && environmentOf(pid).includes(mark) && startMark(pid) !== null);
}

function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}
