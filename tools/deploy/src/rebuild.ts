import { readFileSync } from 'node:fs';
import { openDelivery } from '@cchc/delivery';
import { ConfigError, withDatabase, type Environment, type ServiceDeployment } from '@cchc/service-kit';
import { timedSteps } from './steps.js';

const STATE = new URL('../../../.local/state.json', import.meta.url);

/** The services that can be rebuilt: those that keep the facts they took. */
export const rebuildable = (deployments: readonly ServiceDeployment[]): string[] => deployments.filter(({ rebuild }) => rebuild).map(({ name }) => name);

/** Makes a service's read model again from its own facts, beside the running service. Throws ConfigError. */
export async function rebuildService(name: string | undefined, deployments: readonly ServiceDeployment[], databaseUrl: string, say: (line: string) => void): Promise<void> {
  const deployment = deployments.find((one) => one.name === name);
  if (!deployment?.rebuild) throw new ConfigError(`usage: npm run rebuild -- ${rebuildable(deployments).join('|')}`);
  const { schema, publishes, records = [] } = deployment;
  const { work, outbox, close } = await openDelivery({
    service: deployment.name, schema, publishes: [...publishes], entities: [...records], connections: { databaseWorkerUrl: databaseUrl },
  });
  try {
    await timedSteps(say)(deployment.name, () => deployment.rebuild!({ work, outbox, log: say }));
  } finally {
    await close();
  }
}

/** The administrator's address of the database: DATABASE_ADMIN_URL, else that of the system which `npm start` runs. Throws ConfigError. */
export function databaseUrlOf(environment: Environment, stateFile: URL | string = STATE): string {
  const given = environment['DATABASE_ADMIN_URL'] || urlInState(stateFile);
  if (!given || !URL.canParse(given)) throw new ConfigError('nothing runs here: run npm start first, or set DATABASE_ADMIN_URL');
  return withDatabase(given, 'cchc');
}

function urlInState(file: URL | string): string | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { infra?: { databaseAdminUrl?: string } }).infra?.databaseAdminUrl;
  } catch {
    return undefined; // no system has been started, or it has ended
  }
}
