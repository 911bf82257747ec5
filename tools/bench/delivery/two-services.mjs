import { brokerDeploymentOf, deliveryMigration } from '@cchc/delivery';
import { brokerUsers, declareBrokerUsers, declareTopology, topologyOf } from '@cchc/messaging';
import { bootstrapDatabase, migrate, withLogin } from '@cchc/service-kit';

const PASSWORD = 'bench';

/** Makes the logins, the tables and the topology of services: what tools/deploy does for the product. `tablesOf(schema)` = SQL of their own tables. */
export async function deploy(services, { databaseUrl, amqpUrl, managementUrl }, tablesOf) {
  const access = services.map(({ service, schema }) => ({ service, schema, ownerPassword: PASSWORD, apiPassword: PASSWORD, workerPassword: PASSWORD }));
  await bootstrapDatabase({ adminUrl: databaseUrl, profile: 'production', services: access });
  for (const { service, schema } of services) {
    await migrate({ ownerUrl: withLogin(databaseUrl, `${service}_owner`, PASSWORD), service, schema, migrations: [deliveryMigration(schema), migrationOf(tablesOf(schema))] });
  }
  const deployments = services.map(brokerDeploymentOf);
  await declareBrokerUsers(managementUrl, decodeURIComponent(new URL(amqpUrl).pathname.slice(1)), brokerUsers(deployments, () => PASSWORD));
  await declareTopology(amqpUrl, topologyOf(deployments));
}

const migrationOf = (sql) => class Tables1700000000000 {
  up(runner) {
    return runner.query(sql);
  }

  async down() {}
};

/** How a process of the service reaches its database and broker. */
export const connectionsOf = (service, { databaseUrl, amqpUrl }) => ({
  databaseApiUrl: withLogin(databaseUrl, `${service}_api`, PASSWORD),
  databaseWorkerUrl: withLogin(databaseUrl, `${service}_worker`, PASSWORD),
  amqpUrl: withLogin(amqpUrl, service, PASSWORD),
});
