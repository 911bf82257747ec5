import { cpSync, rmSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ledger } from '../../launcher/ledger.mjs';
import { local, privateFolder } from '../../launcher/paths.mjs';
import { startPostgres } from '../../launcher/postgres.mjs';
import { startRabbitmq } from '../../launcher/rabbitmq.mjs';
import { provideRabbitmq } from '../../launcher/rabbitmq-distribution.mjs';

const PASSWORD = 'own-servers';

/** A folder of its own and a ledger for servers that a spec may break; `close` ends them. */
async function place(name: string) {
  const folder = local('test', name);
  rmSync(folder, { recursive: true, force: true });
  privateFolder(folder);
  const ledger = new Ledger(`${folder}.state.json`);
  await ledger.takeOver();
  const close = async (): Promise<void> => {
    await ledger.close(() => [['SIGKILL', 5_000]]);
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}.state.json`, { force: true });
  };
  return { folder, close, shared: { ledger, logFolder: `${folder}/logs`, password: PASSWORD, tls: undefined } };
}

/** A RabbitMQ of this spec alone, which `testBroker` uses from now on. `control` is rabbitmqctl. */
export async function ownRabbitmq(name: string) {
  const { folder, close, shared } = await place(name);
  const node = await startRabbitmq({ ...shared, distribution: await provideRabbitmq(local('rabbitmq-dist')), folder: `${folder}/rabbitmq`, user: 'admin', ports: undefined });
  Object.assign(process.env, { TEST_AMQP_ADMIN_URL: node.url, TEST_AMQP_MANAGEMENT_URL: node.managementUrl });
  const control = async (...args: string[]): Promise<void> => {
    const { code, output } = await node.control(...args);
    expect([args.join(' '), code, code === 0 ? '' : output]).toEqual([args.join(' '), 0, '']);
  };
  return { control, close };
}

/** A durable PostgreSQL of this spec alone, which `testDatabase` uses from now on. */
export async function ownPostgres(name: string) {
  const { folder, close, shared } = await place(name);
  let server = await startPostgres({ ...shared, folder: `${folder}/postgres`, port: undefined });
  process.env['TEST_DATABASE_ADMIN_URL'] = server.url;
  /** As `pg_ctl -m immediate restart`: no client is told, nothing is written down. */
  const restartAtOnce = async (): Promise<void> => {
    await server.stop([['SIGQUIT', 5_000]]);
    server = await startPostgres({ ...shared, folder: `${folder}/postgres`, port: server.port });
  };
  const whileStopped = async (act: () => void): Promise<void> => {
    await server.stop();
    act();
    server = await startPostgres({ ...shared, folder: `${folder}/postgres`, port: server.port });
  };
  /** Its files are copied while it is stopped. */
  const backUp = (): Promise<void> => whileStopped(() => cpSync(`${folder}/postgres`, `${folder}/backup`, { recursive: true }));
  /** The copy takes the place of all that was written since. */
  const restore = (): Promise<void> => whileStopped(() => {
    rmSync(`${folder}/postgres`, { recursive: true });
    cpSync(`${folder}/backup`, `${folder}/postgres`, { recursive: true });
  });
  return { url: server.url, restartAtOnce, backUp, restore, close };
}
