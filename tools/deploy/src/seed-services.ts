import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceDeployment } from '@cchc/service-kit';
import type { DeployConfig } from './deploy-config.js';
import { openService } from './open-service.js';
import { timedSteps } from './steps.js';

/**
 * Fills every service through its own outbox, so that the others learn of it as of anything else. Side by side: no
 * seed may need what another has written.
 */
export async function seedServices(deployments: readonly ServiceDeployment[], config: DeployConfig, say: (line: string) => void): Promise<void> {
  const data = dataFiles(config.dataFolder);
  const step = timedSteps(say);
  await Promise.all(deployments.map((deployment) =>
    step(`seed: ${deployment.name}`, () => seedService(deployment, config, data, say))));
}

async function seedService(deployment: ServiceDeployment, config: DeployConfig, data: DataFiles, say: (line: string) => void): Promise<void> {
  const opened = await openService(deployment, config);
  try {
    await deployment.seed({
      work: opened.work,
      outbox: opened.outbox,
      data,
      secrets: { demoPassword: config.demoPassword },
      log: (message) => say(`  ${deployment.name}: ${message}`),
    });
  } finally {
    await opened.close();
  }
}

type DataFiles = <T = never>(file: string) => T;

/** Reads the files of a folder, each once. */
function dataFiles(folder: string): DataFiles {
  const read = new Map<string, unknown>();
  return <T>(file: string): T => {
    if (!read.has(file)) read.set(file, JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return read.get(file) as T;
  };
}
