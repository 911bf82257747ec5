import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from '../launcher/install.mjs';
import { LaunchError } from '../launcher/launch-error.mjs';
import { Ledger } from '../launcher/ledger.mjs';
import { local } from '../launcher/paths.mjs';
import { endCommands } from '../launcher/processes.mjs';
import { provideRabbitmq } from '../launcher/rabbitmq-distribution.mjs';
import { takeLock } from '../launcher/run-lock.mjs';
import { Steps } from '../launcher/steps.mjs';
import { startWatchdog } from '../launcher/watchdog.mjs';
import { checks } from './checks.mjs';
import { runJest } from './jest.mjs';
import { endLeftovers, markThisRun } from './leftovers.mjs';
import { AT_ONCE, sharedServices, startTestServices } from './services.mjs';

const LEVELS = ['unit', 'int', 'e2e', 'lint'];
// On two cores: the quick ones mostly wait for servers; a system of the e2e tests has a dozen processes of its own.
const WORKERS = { quick: 3, e2e: 1 };
const say = (text) => process.stdout.write(`${text}\n`);
const total = { passed: 0, failed: 0, skipped: 0 };

function add({ passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function options() {
  const { values, tokens } = parseArgs({ options: { only: { type: 'string' } }, strict: false, tokens: true, allowPositionals: true });
  const only = values.only?.split(',');
  if (only?.some((level) => !LEVELS.includes(level))) throw new LaunchError(`--only ${values.only}: say one or more of ${LEVELS.join(',')}`, 64);
  const forJest = tokens.filter((token) => token.kind === 'positional' || (token.kind === 'option' && token.name !== 'only'));
  const args = forJest.map((token) => (token.kind === 'positional' ? token.value : `${token.rawName}${token.value === undefined ? '' : `=${token.value}`}`));
  return { only, args };
}

async function check(name, steps) {
  const { passed, output } = await steps.run(name, checks[name], (result) => result.passed);
  if (output) say(output);
  add(passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
  return passed;
}

/** Runs what `--only` asks for, everything without it; whatever can, side by side. */
async function runAll({ only, args }, ledger, steps) {
  const wants = (level) => only === undefined || only.includes(level);
  const needsServices = wants('int') || wants('e2e');
  const shared = needsServices ? sharedServices() : undefined;
  const files = needsServices && !shared ? steps.run('RabbitMQ files', () => provideRabbitmq(local('rabbitmq-dist'))) : undefined;
  files?.catch(() => undefined);
  await steps.run('dependencies', () => install({}));
  const services = needsServices && !shared ? steps.run('PostgreSQL and RabbitMQ', () => startTestServices({ folder: local('test', 'run'), ledger, distribution: files })) : shared;
  if (shared) say('  using the services of tools/test/services.mjs');
  const [up, typed] = await Promise.all([services, wants('e2e') || only?.includes('lint') ? check('typecheck', steps) : true, wants('lint') ? check('lint', steps) : true]);
  await runJestLevels({ wants, args, up, typed, ledger, steps });
}

async function runJestLevels({ wants, args, up, typed, ledger, steps }) {
  const env = up && {
    TEST_DATABASE_ADMIN_URL: up.databaseAdminUrl, TEST_AMQP_ADMIN_URL: up.amqpAdminUrl, TEST_AMQP_MANAGEMENT_URL: up.managementUrl,
    // A process learns whom to trust when it starts.
    TEST_AMQP_TLS_URL: up.amqpTlsUrl, TEST_SERVICES_FOLDER: up.folder, NODE_EXTRA_CA_CERTS: join(up.folder, 'tls/trusted.pem'),
  };
  const quick = ['unit', 'int'].filter(wants);
  const jest = (projects, workers) => steps.run(projects.join(' and '), () => runJest({ projects, args: [workers, ...args], env, ledger }), ({ failed }) => failed === 0);
  if (quick.length > 0) add(await jest(quick, `--maxWorkers=${WORKERS.quick}`));
  if (!wants('e2e')) return;
  if (typed) add(await jest(['e2e'], `--maxWorkers=${WORKERS.e2e}`));
  else {
    say('  ✗ e2e is not run: there is no build to run it on');
    add({ passed: 0, failed: 1, skipped: 0 });
  }
}

async function main() {
  const wanted = options();
  // Runs without services may go side by side: nx starts one for each project.
  const alone = !wanted.only?.every((level) => ['unit', 'lint'].includes(level));
  const release = alone ? takeLock(local('test', 'lock'), 'npm test') : () => undefined;
  const ledgerFile = local('test', alone ? 'state.json' : `${process.pid}.state.json`);
  const ledger = new Ledger(ledgerFile);
  await ledger.takeOver();
  const dismissWatchdog = startWatchdog(ledgerFile);
  markThisRun();
  const steps = new Steps(say);
  const end = async (interrupted = false) => {
    endCommands();
    await ledger.close(() => AT_ONCE);
    if (alone) rmSync(local('test', 'run'), { recursive: true, force: true });
    dismissWatchdog();
    const left = await endLeftovers();
    // Cut off in the middle, Jest's workers are expected to be caught at work.
    for (const name of interrupted ? [] : left) {
      say(`  ✗ left behind: ${name}`);
      add({ passed: 0, failed: 1, skipped: 0 });
    }
    release();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => void end(true).then(() => process.exit(130)));
  try {
    await runAll(wanted, ledger, steps);
  } finally {
    await end();
  }
  say(`\n${steps.table()}\n`);
}

await main().catch((error) => {
  process.stderr.write(`${error instanceof LaunchError ? error.message : error.stack}\n`);
  total.failed += 1;
});
say(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);
