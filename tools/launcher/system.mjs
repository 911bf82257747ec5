import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployEnvironment, mailboxEnvironment, serviceEnvironment } from './environment.mjs';
import { assertBrokerAdministrator, assertDatabaseAdministrator, assertReachable } from './external.mjs';
import { LaunchError } from './launch-error.mjs';
import { Ledger } from './ledger.mjs';
import { local, privateFolder, root } from './paths.mjs';
import { freePort, freePorts, onPort } from './ports.mjs';
import { startPostgres } from './postgres.mjs';
import { endCommands, run } from './processes.mjs';
import { startRabbitmq } from './rabbitmq.mjs';
import { provideRabbitmq } from './rabbitmq-distribution.mjs';
import { ensureSecrets, newPassword, SERVICES } from './secrets.mjs';
import { Steps } from './steps.mjs';
import { nodeProcess, Supervisor } from './supervisor.mjs';
import { startWatchdog } from './watchdog.mjs';

/** The one port that people type; the others are nobody's business. */
export const GATEWAY_PORT = 8021;

/**
 * Brings the whole system up below `folder`, each step as soon as what it needs is there, and keeps it up.
 * `installed`, `built` and `distribution` give promises of that work while it still goes on; `named` are the servers to
 * use instead of private ones (see namedServers); `link(process, infra)` gives one process other addresses, a proxy's; `dataFolder` the seed's data in place of `data/`; `environment` = more variables by service; `scale` = `{ <service>: replicas }`; `clock` the business time a new
 * installation begins at; `beforeStart` runs when no process of an earlier run is left; `throwAway` gives durability up (tests); `statisticsEvery` is the broker's. A start that fails ends what it had started.
 * Resolves to `{ url, infra, secrets, ledger, stop() }`.
 */
export async function startSystem(options) {
  const { folder, tell = () => undefined } = options;
  const defaults = { steps: new Steps(tell), installed: Promise.resolve(), built: Promise.resolve(), distribution: () => provideRabbitmq(local('rabbitmq-dist')) };
  const ledgerFile = join(folder, 'state.json');
  const ledger = new Ledger(ledgerFile);
  const leftovers = await ledger.takeOver();
  if (leftovers.length > 0) tell(`ended what an earlier run left behind: ${leftovers.join(', ')}`);
  options.beforeStart?.();
  const supervisor = new Supervisor(tell);
  const dismissWatchdog = startWatchdog(ledgerFile);
  const stop = async (ladderOf) => {
    supervisor.release();
    endCommands();
    await ledger.close(ladderOf);
    dismissWatchdog();
  };
  options.signal?.throwIfAborted();
  const aborted = new Promise((_, reject) => options.signal?.addEventListener('abort', () => reject(options.signal.reason)));
  try {
    return { ...(await Promise.race([bringUp({ ...defaults, ...options, ledger, supervisor }), aborted])), ledger, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function bringUp(options) {
  const { folder, steps, installed, built, named = {}, ledger } = options;
  const secretsFile = join(folder, 'secrets.json');
  const secrets = ensureSecrets(secretsFile);
  const shared = { ...options, secrets, logFolder: privateFolder(join(folder, 'logs')) };
  const [database, broker, ports] = await Promise.all([
    named.databaseUrl ? useDatabase(named, installed, steps) : installed.then(() => keepPostgres(shared)),
    named.amqpUrl ? useBroker(named, steps) : keepRabbitmq(shared),
    choosePorts(options),
    built,
  ]);
  const infra = { profile: 'development', databaseAdminUrl: database.url, amqpAdminUrl: broker.url, managementUrl: broker.managementUrl, ...ports };
  await steps.run('migrations, topology, data of 2021', () => deploy(shared, infra, secretsFile));
  const settled = keepGateway(shared, infra);
  const starts = processesOf(options.scale).map((process) => keepProcess(shared, infra, process, settled));
  await Promise.all([keepMailbox(shared, infra), ...starts]);
  const url = `http://127.0.0.1:${infra.ports.gateway}`;
  ledger.describe({ url, infra });
  return { url, infra, secrets };
}

async function choosePorts({ port: wanted, throwAway }) {
  // Nobody types a test's address: it leaves the known port to the system that people use.
  const gateway = wanted === undefined && throwAway ? (await freePorts(1))[0] : await freePort(wanted ?? GATEWAY_PORT);
  if (wanted && gateway !== wanted) throw new LaunchError(`port ${wanted} is taken: choose another with --port, or leave it out`);
  const [smtpPort, httpPort, operators, ...rest] = await freePorts(SERVICES.length + 2);
  const others = SERVICES.filter((service) => service !== 'gateway').map((service, index) => [service, rest[index]]);
  const ports = { gateway, ...Object.fromEntries(others) };
  return { ports, operatorsPorts: { ...ports, gateway: operators }, mailbox: { smtpPort, httpPort, token: newPassword() } };
}

async function useDatabase({ databaseUrl }, installed, steps) {
  await assertReachable('DATABASE_URL', databaseUrl);
  await installed;
  await steps.run('PostgreSQL of DATABASE_URL', () => assertDatabaseAdministrator(databaseUrl));
  return { url: databaseUrl };
}

async function useBroker({ amqpUrl, managementUrl }, steps) {
  await steps.run('RabbitMQ of AMQP_URL', async () => {
    await assertReachable('AMQP_URL', amqpUrl);
    await assertReachable('AMQP_MANAGEMENT_URL', managementUrl);
    await assertBrokerAdministrator(managementUrl);
  });
  return { url: amqpUrl, managementUrl };
}

// Both come back at the same address, which the services' environment names.
async function keepPostgres({ folder, secrets, ledger, logFolder, supervisor, steps, throwAway }) {
  const settings = { folder: join(folder, 'postgres'), password: secrets.databaseAdminPassword, ledger, logFolder, throwAway };
  const launch = async () => {
    const started = await startPostgres(settings);
    settings.port = started.port;
    return started;
  };
  return steps.run('PostgreSQL', () => supervisor.keep('postgres', launch));
}

async function keepRabbitmq({ folder, secrets, ledger, logFolder, supervisor, steps, distribution, statisticsEvery }) {
  const settings = { distribution: await distribution(), folder: join(folder, 'rabbitmq'), user: 'administrator', password: secrets.amqpAdminPassword, ledger, logFolder, statisticsEvery };
  const launch = async () => {
    const started = await startRabbitmq(settings);
    settings.ports = started.ports;
    return started;
  };
  return steps.run('RabbitMQ', () => supervisor.keep('rabbitmq', launch));
}

async function deploy({ clock, seed = true, dataFolder, logFolder }, infra, secretsFile) {
  const args = [join(root, 'tools/deploy/dist/main.js'), ...(seed ? ['--seed'] : []), ...(clock ? ['--clock', clock] : []), ...(dataFolder ? ['--data', dataFolder] : [])];
  const { code, output } = await run(process.execPath, args, { cwd: root, env: deployEnvironment(infra, secretsFile) });
  writeFileSync(join(logFolder, 'deploy.log'), output, { mode: 0o600 });
  if (code !== 0) throw new LaunchError(`the deploy step failed (code ${code}):\n${output.trim().split('\n').slice(-12).join('\n')}`, code);
}

/** The processes of each service: the first has its known port and all roles, further replicas take work only. */
function processesOf(scale = {}) {
  return SERVICES.flatMap((service) => Array.from({ length: scale[service] ?? 1 }, (_, index) => ({ service, replica: index + 1 })));
}

/** Another system that starts in the same second may take the known port first. Nobody insisted on it, so another will do. */
async function keepGateway(options, infra) {
  const start = async (port) => {
    infra.ports.gateway = port;
    await keepService(options, infra, { service: 'gateway', replica: 1 });
  };
  await (options.port ? start(options.port) : onPort(infra.ports.gateway, start));
  const taken = !options.port && !options.throwAway && infra.ports.gateway !== GATEWAY_PORT;
  if (taken) options.tell?.(`port ${GATEWAY_PORT} is taken by another program: the page is at port ${infra.ports.gateway}`);
}

async function keepProcess(options, infra, process, gateway) {
  if (process.service === 'gateway' && process.replica === 1) return gateway;
  // Its mails name the page's address, which has to be settled first.
  if (process.service === 'notifications') await gateway;
  return keepService(options, infra, process);
}

async function keepService({ secrets, ledger, logFolder, supervisor, steps, environment = {}, link }, infra, { service, replica }) {
  const name = replica === 1 ? service : `${service}-${replica}`;
  const seen = link ? await link(name, infra) : infra;
  const env = { ...serviceEnvironment(service, seen, secrets), ...environment[service] };
  if (replica > 1) Object.assign(env, { ROLES: 'consumers,scheduler', PORT: String(await freePort()), ...(env.OPERATORS_PORT && { OPERATORS_PORT: '0' }) });
  const script = join(root, 'apps', service, 'dist/main.js');
  const launch = nodeProcess(ledger, { name, script, env, cwd: root, logFile: join(logFolder, `${name}.log`), readyUrl: `http://127.0.0.1:${env.PORT}/ready` });
  await steps.run(name, () => supervisor.keep(name, launch));
}

async function keepMailbox({ folder, ledger, logFolder, supervisor, steps }, infra) {
  const env = mailboxEnvironment(infra, privateFolder(join(folder, 'mailbox')));
  const script = join(root, 'tools/mailbox/main.mjs');
  const launch = nodeProcess(ledger, { name: 'mailbox', script, env, cwd: root, logFile: join(logFolder, 'mailbox.log'), readyUrl: `http://127.0.0.1:${env.HTTP_PORT}/ready`, order: 1 });
  await steps.run('mailbox', () => supervisor.keep('mailbox', launch));
}
