import { rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Ledger } from '../../launcher/ledger.mjs';
import { local, privateFolder } from '../../launcher/paths.mjs';
import { startPostgres } from '../../launcher/postgres.mjs';
import { startRabbitmq } from '../../launcher/rabbitmq.mjs';
import { provideRabbitmq } from '../../launcher/rabbitmq-distribution.mjs';
import { startWatchdog } from '../../launcher/watchdog.mjs';

const once = (_name, launch) => launch();

/**
 * A PostgreSQL and a RabbitMQ as durable as the product's, empty, below `.local/<name>`. `keep(name, launch)` may launch them again, at the
 * same address, when they end. Resolves to `{ databaseUrl, amqpUrl, managementUrl, ledger, pidOf(name), stop() }`.
 */
export async function startServers({ name = 'bench-delivery', keep = once } = {}) {
  const folder = local(name);
  const ledgerFile = `${folder}.state.json`;
  const ledger = new Ledger(ledgerFile);
  await ledger.takeOver();
  const dismissWatchdog = startWatchdog(ledgerFile);
  rmSync(folder, { recursive: true, force: true });
  privateFolder(folder);
  const stop = async () => {
    await ledger.close(() => [['SIGKILL', 5_000]]);
    dismissWatchdog();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const shared = { ledger, logFolder: join(folder, 'logs'), password: randomBytes(18).toString('base64url') };
    const [postgres, rabbitmq] = await Promise.all([
      keep('postgres', again(startPostgres, { ...shared, folder: join(folder, 'postgres') }, 'port')),
      provideRabbitmq(local('rabbitmq-dist')).then((distribution) =>
        keep('rabbitmq', again(startRabbitmq, { ...shared, distribution, folder: join(folder, 'rabbitmq'), user: 'admin' }, 'ports'))),
    ]);
    const pidOf = (name) => ledger.processes.find((process) => process.name === name)?.pid;
    return { databaseUrl: postgres.url, amqpUrl: rabbitmq.url, managementUrl: rabbitmq.managementUrl, ledger, pidOf, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A launch that comes back at the address of its first time. */
const again = (start, settings, address) => async () => {
  const started = await start(settings);
  settings[address] = started[address];
  return started;
};
