import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { local, root } from '../launcher/paths.mjs';

// Scenarios in their full size keep brokers down for minutes.
const LIMIT = (process.env.SCENARIO_SCALE === 'full' ? 90 : 12) * 60_000;
const LADDER = [['SIGTERM', 3_000]];
const GRACE = 15_000;

/**
 * Runs Jest on these projects of the root's configuration, its output shown as it comes.
 * Resolves to `{ passed, failed, skipped }`; a suite that cannot be loaded is one failure, and so is Jest's own crash.
 */
export async function runJest({ projects, args = [], env, ledger }) {
  const report = local('test', `jest-${process.pid}.json`);
  mkdirSync(dirname(report), { recursive: true });
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--selectProjects', ...projects, '--json', `--outputFile=${report}`, ...args];
  rmSync(report, { force: true });
  const code = await runToEnd(flags, report, env, ledger);
  const counted = count(report, code);
  rmSync(report, { force: true });
  return counted;
}

function runToEnd(flags, report, env, ledger) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, flags, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    ledger.record('jest', child.pid, { ladder: LADDER });
    const timer = setTimeout(() => {
      process.stderr.write(`jest did not end within ${LIMIT / 60_000} minutes and is killed\n`);
      child.kill('SIGKILL');
    }, LIMIT);
    const endAfterReport = killAfter(child, report);
    child.once('exit', (code) => {
      clearTimeout(timer);
      clearInterval(endAfterReport);
      ledger.forget('jest', child.pid);
      resolve(code ?? (read(report)?.success ? 0 : 1));
    });
  });
}

/** Node 20 sometimes spins for ever in its own clean-up, after the last test and the report: what counts is known by then. */
function killAfter(child, report) {
  let writtenAt;
  return setInterval(() => {
    if (existsSync(report)) writtenAt ??= Date.now();
    if (Date.now() - writtenAt > GRACE) child.kill('SIGKILL');
  }, 1_000);
}

function count(report, code) {
  const result = read(report);
  if (!result) return { passed: 0, failed: 1, skipped: 0 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  // Jest may also fail for what is no test: a threshold, a leak, nothing found.
  return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: result.numPendingTests + result.numTodoTests };
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
