import { openDelivery } from '@cchc/delivery';
import { withLogin, type ServiceDeployment } from '@cchc/service-kit';
import { secretsFor, type DeployConfig } from './deploy-config.js';

/** A service's unit of work and outbox without the service. Whoever opens it closes it. */
export function openService({ name, schema, publishes, records = [] }: ServiceDeployment, config: DeployConfig): ReturnType<typeof openDelivery> {
  const databaseWorkerUrl = withLogin(config.databaseUrl, `${name}_worker`, secretsFor(config, name).workerPassword);
  return openDelivery({ service: name, schema, publishes: [...publishes], entities: [...records], connections: { databaseWorkerUrl } });
}
