import { brokerDeploymentOf, reactionsOf, startWatermarks } from '@cchc/delivery';
import { brokerUsers, declareBrokerUsers, declareTopology, topologyOf } from '@cchc/messaging';
import { bootstrapDatabase, migrate, migrationsOf, withLogin, type ServiceDeployment } from '@cchc/service-kit';
import { secretsFor, type DeployConfig } from './deploy-config.js';
import { openService } from './open-service.js';
import { seedServices } from './seed-services.js';
import { timedSteps } from './steps.js';

/** Brings an installation to the state that this version describes; doing it again changes nothing. */
export async function deploy(deployments: readonly ServiceDeployment[], config: DeployConfig, say: (line: string) => void): Promise<void> {
  const step = timedSteps(say);
  await Promise.all([
    step('database', () => prepareDatabase(deployments, config, say)),
    step('broker', () => prepareBroker(deployments, config)),
  ]);
  await step('audit of facts', () => startAudits(deployments, config));
  if (config.seed) await step('seed', () => seedServices(deployments, config, say));
}

async function prepareDatabase(deployments: readonly ServiceDeployment[], config: DeployConfig, say: (line: string) => void): Promise<void> {
  const step = timedSteps(say);
  await step('database: logins and schemas', () => bootstrapDatabase({
    adminUrl: config.databaseUrl,
    profile: config.profile,
    clock: config.clock,
    services: deployments.map(({ name, schema }) => ({ service: name, schema, ...secretsFor(config, name) })),
  }));
  await step('database: migrations', async () => {
    await Promise.all(deployments.map((deployment) => migrateService(deployment, config, say)));
  });
}

async function migrateService(deployment: ServiceDeployment, config: DeployConfig, say: (line: string) => void): Promise<void> {
  const { name, schema } = deployment;
  const ownerUrl = withLogin(config.databaseUrl, `${name}_owner`, secretsFor(config, name).ownerPassword);
  const done = await migrate({ ownerUrl, service: name, schema, migrations: migrationsOf(deployment) });
  if (done.length > 0) say(`  ${name}: ${done.join(', ')}`);
}

async function prepareBroker(deployments: readonly ServiceDeployment[], config: DeployConfig): Promise<void> {
  const parts = deployments.map((deployment) => brokerDeploymentOf({ ...deployment, service: deployment.name }));
  const vhost = decodeURIComponent(new URL(config.amqpUrl).pathname.slice(1));
  await declareBrokerUsers(config.managementUrl, vhost, brokerUsers(parts, (service) => secretsFor(config, service).amqpPassword));
  await declareTopology(config.amqpUrl, topologyOf(parts));
}

/** From here on every fact that a queue should get is accounted for, those of the seed too. */
async function startAudits(deployments: readonly ServiceDeployment[], config: DeployConfig): Promise<void> {
  await Promise.all(deployments.map(async (deployment) => {
    const opened = await openService(deployment, config);
    try {
      await startWatermarks(opened.dataSource, deployment.schema, reactionsOf([...deployment.reactions]));
    } finally {
      await opened.close();
    }
  }));
}
