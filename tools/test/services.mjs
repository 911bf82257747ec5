import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { randomBytes } from 'node:crypto';
import { Ledger } from '../launcher/ledger.mjs';
import { local, privateFolder } from '../launcher/paths.mjs';
import { startPostgres } from '../launcher/postgres.mjs';
import { isRunning, startMark } from '../launcher/processes.mjs';
import { startRabbitmq } from '../launcher/rabbitmq.mjs';
import { provideRabbitmq } from '../launcher/rabbitmq-distribution.mjs';

const SHARED_FILE = local('test', 'services.json');
// Nothing in a test's database is worth a graceful end.
const AT_ONCE = [['SIGKILL', 5_000]];

/**
 * Starts a PostgreSQL and a RabbitMQ for tests, empty and without durability, below `folder`.
 * Resolves to `{ databaseAdminUrl, amqpAdminUrl, managementUrl, ledger, stop() }`.
 */
export async function startTestServices(folder, distribution = provideRabbitmq(local('rabbitmq-dist'))) {
  const ledger = new Ledger(`${folder}.state.json`);
  await ledger.takeOver();
  rmSync(folder, { recursive: true, force: true });
  privateFolder(folder);
  const shared = { ledger, logFolder: `${folder}/logs`, password: randomBytes(18).toString('base64url') };
  const started = await Promise.allSettled([
    startPostgres({ ...shared, folder: `${folder}/postgres`, throwAway: true }),
    Promise.resolve(distribution).then((found) => startRabbitmq({ ...shared, distribution: found, folder: `${folder}/rabbitmq`, user: 'admin' })),
  ]);
  const stop = async () => {
    await ledger.close(() => AT_ONCE);
    rmSync(folder, { recursive: true, force: true });
  };
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const [postgres, rabbitmq] = started.map(({ value }) => value);
  return { databaseAdminUrl: postgres.url, amqpAdminUrl: rabbitmq.url, managementUrl: rabbitmq.managementUrl, ledger, exited: Promise.race([postgres.exited, rabbitmq.exited]), stop };
}

/** The services that `node tools/test/services.mjs` of this folder keeps up, or undefined. */
export function sharedServices() {
  try {
    const { owner, ...urls } = JSON.parse(readFileSync(SHARED_FILE, 'utf8'));
    return isRunning(owner) ? urls : undefined;
  } catch {
    return undefined;
  }
}

async function keepUp() {
  if (sharedServices()) {
    process.stdout.write(`already running, see ${SHARED_FILE}\n`);
    return;
  }
  const { databaseAdminUrl, amqpAdminUrl, managementUrl, exited, stop } = await startTestServices(local('test', 'shared'));
  const owner = { pid: process.pid, startedAt: startMark(process.pid) };
  writeFileSync(SHARED_FILE, `${JSON.stringify({ databaseAdminUrl, amqpAdminUrl, managementUrl, owner }, null, 2)}\n`, { mode: 0o600 });
  process.stdout.write(`PostgreSQL and RabbitMQ for tests are up, see ${SHARED_FILE}\n`);
  const asked = new Promise((resolve) => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((name) => process.once(name, resolve)));
  await Promise.race([asked, exited]);
  if (existsSync(SHARED_FILE)) rmSync(SHARED_FILE);
  await stop();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await keepUp().catch((error) => {
    process.stderr.write(`${error.name === 'LaunchError' ? error.message : error.stack}\n`);
    process.exitCode = error.exitCode ?? 1;
  });
}
