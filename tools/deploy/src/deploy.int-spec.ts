import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@cchc/kernel';
import { connected, quoteIdentifier, withDatabase, withLogin } from '@cchc/service-kit';
import { management } from '@cchc/messaging';
import { services, TEST_PASSWORD } from '@cchc/testing';
import { connect } from 'amqplib';
import { deploy } from './deploy.js';
import type { DeployConfig } from './deploy-config.js';
import { DEPLOYMENTS } from './deployments.js';

const name = `deploy_${randomBytes(5).toString('hex')}`;
const { databaseAdminUrl, amqpAdminUrl, managementUrl } = services();
const passwords = { apiPassword: TEST_PASSWORD, workerPassword: TEST_PASSWORD, ownerPassword: TEST_PASSWORD, amqpPassword: TEST_PASSWORD };

const config: DeployConfig = {
  profile: 'development',
  databaseUrl: withDatabase(databaseAdminUrl, name),
  amqpUrl: withDatabase(amqpAdminUrl, name),
  managementUrl,
  services: Object.fromEntries(DEPLOYMENTS.map((deployment) => [deployment.name, passwords])),
  demoPassword: 'a demonstration',
  seed: true,
  dataFolder: fileURLToPath(new URL('../../../data', import.meta.url)),
  clock: '2021-03-08T08:00:00+07:00',
};

const lines: string[] = [];
const run = () => deploy(DEPLOYMENTS, config, (line) => lines.push(line));

const ask = <T>(sql: string, url = config.databaseUrl): Promise<T[]> =>
  connected(url, async (client) => (await client.query<object>(sql)).rows as T[]);

/** How many rows every table of the five schemas holds. */
async function rowsOfAllTables(): Promise<Record<string, number>> {
  const schemas = DEPLOYMENTS.map(({ schema }) => `'${schema}'`).join(',');
  const tables = await ask<{ table: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS table FROM pg_tables WHERE schemaname IN (${schemas}) ORDER BY 1`);
  const counts = await ask<{ table: string; count: string }>(tables.map(({ table }) => `SELECT '${table}' AS table, count(*) FROM ${table}`).join(' UNION ALL '));
  return Object.fromEntries(counts.map(({ table, count }) => [table, Number(count)]));
}

/** Publishes as a service to the exchange of facts; the broker's refusal closes the channel. */
async function publishAs(service: string, routingKey: string): Promise<void> {
  const connection = await connect(withLogin(config.amqpUrl, service, TEST_PASSWORD));
  connection.on('error', () => undefined);
  try {
    const channel = await connection.createConfirmChannel();
    const refused = new Promise<never>((_, reject) => channel.once('error', reject));
    channel.publish('cchc.events', routingKey, Buffer.from('{}'), { messageId: newId() });
    await Promise.race([channel.waitForConfirms(), refused]);
  } finally {
    await connection.close().catch(() => undefined);
  }
}

beforeAll(run, 60_000);

afterAll(async () => {
  await connected(databaseAdminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(name)} WITH (FORCE)`));
  await management(managementUrl, 'DELETE', ['vhosts', name]);
});

describe('the deployment of the whole system', () => {
  it('prepares every service and says how long each step took', async () => {
    for (const { schema, name: service } of DEPLOYMENTS) {
      expect(await ask(`SELECT FROM ${schema}.outbox LIMIT 0`, withLogin(config.databaseUrl, `${service}_worker`, TEST_PASSWORD))).toEqual([]);
    }
    for (const step of ['database', 'broker', 'seed', 'seed: tasks']) {
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${step}: \\d+\\.\\d\\d s$`)));
    }
  });

  it('changes nothing when it is done again', async () => {
    const before = await rowsOfAllTables();
    await run();
    expect(await rowsOfAllTables()).toEqual(before);
    expect(before['directory.outbox']).toBeGreaterThan(100);
  }, 60_000);

  it('lets nobody but the owner touch the history of the migrations', async () => {
    for (const { schema, name: service } of DEPLOYMENTS) {
      const worker = withLogin(config.databaseUrl, `${service}_worker`, TEST_PASSWORD);
      await expect(ask(`DELETE FROM ${schema}.migrations`, worker)).rejects.toThrow('permission denied');
    }
  });

  it('D8: keeps every service out of every other schema', async () => {
    for (const { name: service, schema } of DEPLOYMENTS) {
      const worker = withLogin(config.databaseUrl, `${service}_worker`, TEST_PASSWORD);
      for (const other of DEPLOYMENTS.filter((each) => each.schema !== schema)) {
        await expect(ask(`SELECT FROM ${other.schema}.inbox`, worker)).rejects.toThrow('permission denied for schema');
      }
    }
  });

  it('Z8: lets a service tell only its own facts', async () => {
    await expect(publishAs('notifications', 'scoring.ranking.changed.v1')).rejects.toThrow('403');
    await expect(publishAs('gateway', 'tasks.report.submitted.v1')).rejects.toThrow('403');
    await publishAs('scoring', 'scoring.ranking.changed.v1');
  });

  it('lets a service read only its own queues', async () => {
    const connection = await connect(withLogin(config.amqpUrl, 'notifications', TEST_PASSWORD));
    connection.on('error', () => undefined);
    const channel = await connection.createChannel();
    const refused = new Promise<Error>((resolve) => channel.once('error', resolve));
    await expect(channel.get('scoring.parked')).rejects.toThrow('403');
    expect((await refused).message).toContain('ACCESS_REFUSED');
    await connection.close();
  });
});
