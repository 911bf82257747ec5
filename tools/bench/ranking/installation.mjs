import { join } from 'node:path';
import pg from 'pg';
import { brokerDeploymentOf, openDelivery, reactionsOf, startWatermarks } from '@cchc/delivery';
import { brokerUsers, declareBrokerUsers, declareTopology, management, topologyOf } from '@cchc/messaging';
import { deployment } from '@cchc/scoring/deployment';
import { bootstrapDatabase, migrate, migrationsOf, ServiceTokenSigner, withDatabase, withLogin } from '@cchc/service-kit';
import { local, root } from '../../launcher/paths.mjs';
import { freePort } from '../../launcher/ports.mjs';
import { nodeProcess } from '../../launcher/supervisor.mjs';
import { startServers } from '../delivery/servers.mjs';

const PASSWORD = 'bench';
const VHOST = 'cchc';
/** Who tells facts in this bench, and only tells. */
const TELLER = { service: 'tasks', contexts: ['tasks'], reactions: [], hints: [] };

/**
 * The scoring service as the deploy step and the launcher make it, alone over a PostgreSQL and a RabbitMQ of its own, with the criteria of `data`.
 * Resolves to `{ url, admin, databaseUrl, amqpUrlOf(user), ledger, tokenOf(actor), start(), stop() }`.
 */
export async function install(data) {
  const servers = await startServers({ name: 'bench-ranking' });
  const databaseUrl = withDatabase(servers.databaseUrl, 'cchc');
  const amqpUrl = `${servers.amqpUrl}/${VHOST}`;
  const admin = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const stop = async () => {
    await admin.end();
    await servers.stop();
  };
  try {
    await prepare(servers, databaseUrl, amqpUrl, data);
    const keys = await ServiceTokenSigner.generate();
    const port = await freePort();
    const login = (name) => withLogin(databaseUrl, `scoring_${name}`, PASSWORD);
    const env = {
      PATH: process.env.PATH, TZ: 'UTC', CCHC_PROFILE: 'development', HOST: '127.0.0.1', PORT: String(port), SERVICE_TOKEN_PUBLIC_KEY: keys.public,
      DATABASE_API_URL: login('api'), DATABASE_WORKER_URL: login('worker'), AMQP_URL: withLogin(amqpUrl, 'scoring', PASSWORD),
    };
    const url = `http://127.0.0.1:${port}`;
    const launch = nodeProcess(servers.ledger, {
      name: 'scoring', script: join(root, 'apps/scoring/dist/main.js'), env, cwd: root, logFile: join(local('bench-ranking'), 'logs/scoring.log'), readyUrl: `${url}/ready`,
    });
    const signer = new ServiceTokenSigner(keys.private);
    return {
      url, admin, databaseUrl, ledger: servers.ledger, stop,
      amqpUrlOf: (user) => withLogin(amqpUrl, user, PASSWORD),
      adminAmqpUrl: amqpUrl,
      tokenOf: (actor) => signer.sign(actor, 'scoring'),
      start: () => launch(new AbortController().signal),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function prepare(servers, databaseUrl, amqpUrl, data) {
  const { name: service, schema, publishes } = deployment;
  const access = { service, schema, ownerPassword: PASSWORD, apiPassword: PASSWORD, workerPassword: PASSWORD };
  await bootstrapDatabase({ adminUrl: databaseUrl, profile: 'development', clock: '2021-03-16T08:00:00+07:00', services: [access] });
  await migrate({ ownerUrl: withLogin(databaseUrl, 'scoring_owner', PASSWORD), service, schema, migrations: migrationsOf(deployment) });
  const deployments = [brokerDeploymentOf({ ...deployment, service }), TELLER];
  await management(servers.managementUrl, 'PUT', ['vhosts', VHOST], {});
  await management(servers.managementUrl, 'PUT', ['permissions', VHOST, new URL(servers.managementUrl).username], { configure: '.*', write: '.*', read: '.*' });
  await declareBrokerUsers(servers.managementUrl, VHOST, brokerUsers(deployments, () => PASSWORD));
  await declareTopology(amqpUrl, topologyOf(deployments));
  const opened = await openDelivery({ service, schema, publishes, connections: { databaseWorkerUrl: withLogin(databaseUrl, 'scoring_worker', PASSWORD) } });
  try {
    await startWatermarks(opened.dataSource, schema, reactionsOf([...deployment.reactions]));
    await deployment.seed({ work: opened.work, outbox: opened.outbox, data: (file) => data[file], secrets: { demoPassword: '' }, log: () => undefined });
  } finally {
    await opened.close();
  }
}
