import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { demoAccounts } from './demo-accounts.mjs';
import { namedServers } from './external.mjs';
import { install } from './install.mjs';
import { LaunchError } from './launch-error.mjs';
import { local } from './paths.mjs';
import { endCommands, signal as send } from './processes.mjs';
import { provideRabbitmq } from './rabbitmq-distribution.mjs';
import { takeLock } from './run-lock.mjs';
import { SERVICES } from './secrets.mjs';
import { Steps } from './steps.mjs';
import { startSystem } from './system.mjs';

const BEGIN = '2021-03-08T08:00';
const USAGE = 'usage: npm start [-- [--reset] [--port PORT] [--scale SERVICE=REPLICAS]...]';
const say = (text) => process.stdout.write(`${text}\n`);

function options() {
  try {
    const { values } = parseArgs({ options: { reset: { type: 'boolean' }, port: { type: 'string' }, scale: { type: 'string', multiple: true }, help: { type: 'boolean' } } });
    return { ...values, port: values.port && readPort(values.port), scale: Object.fromEntries((values.scale ?? []).map(readScale)) };
  } catch (error) {
    throw new LaunchError(`${error.message}\n${USAGE}`, 64);
  }
}

function readPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${text} is no port`);
  return port;
}

function readScale(text) {
  const [, service, count] = /^([a-z]+)=(\d{1,2})$/.exec(text) ?? [];
  if (!SERVICES.includes(service) || Number(count) < 1) throw new Error(`--scale ${text}: say SERVICE=REPLICAS with one of ${SERVICES.join(', ')}`);
  return [service, Number(count)];
}

/** Aborts on the first Ctrl-C (or SIGTERM, SIGHUP); a second one no longer waits for a graceful end. */
function interruption(onSecond) {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      if (controller.signal.aborted) return onSecond();
      say('\nending what was started …');
      endCommands();
      controller.abort(new LaunchError('interrupted', name === 'SIGINT' ? 130 : 143));
    });
  }
  return controller.signal;
}

function reset({ databaseUrl, amqpUrl }) {
  for (const name of ['postgres', 'postgres.new', 'rabbitmq', 'mailbox', 'secrets.json']) rmSync(local(name), { recursive: true, force: true });
  for (const name of [databaseUrl && 'DATABASE_URL', amqpUrl && 'AMQP_URL'].filter(Boolean)) say(`  (what ${name} names is not emptied: that is yours)`);
}

function welcome({ url, secrets, infra }, steps) {
  const accounts = demoAccounts().map(({ username, role, agency, displayName }) => `  ${username.padEnd(22)} ${role.padEnd(14)} ${agency.padEnd(12)} ${displayName}`);
  say(`\n${steps.table()}\n`);
  say(`  page      ${url}\n  API       ${url}/api/docs\n  mailbox   ${url}/mailbox (administrators)\n  broker    http://127.0.0.1:${new URL(infra.managementUrl).port} (login in .local/state.json)\n  logs      .local/logs`);
  say(`\n  demo accounts, all with the password ${secrets.demoPassword}\n${accounts.join('\n')}\n\n  Ctrl-C ends everything.`);
}

async function main() {
  const { reset: anew, port, scale, help } = options();
  if (help) return say(USAGE);
  const named = namedServers();
  const release = takeLock(local('lock'), 'npm start');
  try {
    await runUntilInterrupted({ anew, named, port, scale });
  } finally {
    release();
  }
}

async function runUntilInterrupted({ anew, named, port, scale }) {
  const steps = new Steps(say);
  let system;
  const signal = interruption(() => killAll(system));
  const installed = steps.run('dependencies', () => install({}));
  const built = installed.then(() => steps.run('build', build));
  const distribution = named.amqpUrl ? undefined : steps.run('RabbitMQ files', () => provideRabbitmq(local('rabbitmq-dist')));
  for (const promise of [built, distribution]) promise?.catch(() => undefined);
  system = await startSystem({ folder: local(), beforeStart: anew ? () => reset(named) : undefined, installed, built, distribution: () => distribution, named, port, scale, steps, signal, tell: say, clock: BEGIN });
  welcome(system, steps);
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  await system.stop();
}

function killAll(system) {
  for (const { pid } of system?.ledger.processes ?? []) send(-pid, 'SIGKILL');
  process.exit(130);
}

await main().then(
  () => process.exit(process.exitCode ?? 0),
  (error) => {
    process.stderr.write(`${error instanceof LaunchError ? error.message : error.stack}\n`);
    process.exit(error.exitCode ?? 1);
  },
);
