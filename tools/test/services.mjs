import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { randomBytes } from 'node:crypto';
import { Ledger } from '../launcher/ledger.mjs';
import { local, privateFolder } from '../launcher/paths.mjs';
import { startPostgres } from '../launcher/postgres.mjs';
import { isRunning, startMark } from '../launcher/processes.mjs';
import { startRabbitmq } from '../launcher/rabbitmq.mjs';
import { provideRabbitmq } from '../launcher/rabbitmq-distribution.mjs';
import { startWatchdog } from '../launcher/watchdog.mjs';
import { makeCertificates } from './certificates.mjs';

const SHARED_FILE = local('test', 'services.json');
// Nothing in a test's database is worth a graceful end.
export const AT_ONCE = [['SIGKILL', 5_000]];

/**
 * Starts a PostgreSQL and a RabbitMQ for tests, empty and without durability, below `folder`, noted in `ledger`. Both speak TLS
 * too, by a certificate of an authority that `<folder>/tls` holds, and an expired one beside it.
 * Resolves to `{ databaseAdminUrl, amqpAdminUrl, amqpTlsUrl, managementUrl, folder, exited }`; the end is `ledger.close(() => AT_ONCE)`.
 */
export async function startTestServices({ folder, ledger, distribution }) {
  rmSync(folder, { recursive: true, force: true });
  privateFolder(folder);
  const certificates = makeCertificates();
  for (const [name, pem] of Object.entries(certificates)) writeFileSync(`${privateFolder(`${folder}/tls`)}/${name}.pem`, pem, { mode: 0o600 });
  const tls = { certificate: certificates.valid, key: certificates.key };
  const shared = { ledger, logFolder: `${folder}/logs`, password: randomBytes(18).toString('base64url'), tls };
  const [postgres, rabbitmq] = await Promise.all([
    startPostgres({ ...shared, folder: `${folder}/postgres`, throwAway: true }),
    startRabbitmq({ ...shared, distribution: await distribution, folder: `${folder}/rabbitmq`, user: 'admin' }),
  ]);
  const exited = Promise.race([postgres.exited, rabbitmq.exited]);
  return { databaseAdminUrl: postgres.url, amqpAdminUrl: rabbitmq.url, amqpTlsUrl: rabbitmq.tlsUrl, managementUrl: rabbitmq.managementUrl, folder, exited };
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
  const folder = local('test', 'shared');
  const ledgerFile = `${folder}.state.json`;
  const ledger = new Ledger(ledgerFile);
  await ledger.takeOver();
  const dismissWatchdog = startWatchdog(ledgerFile);
  try {
    const { exited, ...urls } = await startTestServices({ folder, ledger, distribution: provideRabbitmq(local('rabbitmq-dist')) });
    const owner = { pid: process.pid, startedAt: startMark(process.pid) };
    writeFileSync(SHARED_FILE, `${JSON.stringify({ ...urls, owner }, null, 2)}\n`, { mode: 0o600 });
    process.stdout.write(`PostgreSQL and RabbitMQ for tests are up, see ${SHARED_FILE}\n`);
    const asked = new Promise((resolve) => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((name) => process.once(name, resolve)));
    await Promise.race([asked, exited]);
  } finally {
    rmSync(SHARED_FILE, { force: true });
    await ledger.close(() => AT_ONCE);
    dismissWatchdog();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await keepUp().catch((error) => {
    process.stderr.write(`${error.name === 'LaunchError' ? error.message : error.stack}\n`);
    process.exitCode = error.exitCode ?? 1;
  });
}
