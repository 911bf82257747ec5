import { ConfigError } from '@cchc/service-kit';
import { deploy } from './deploy.js';
import { readDeployConfig } from './deploy-config.js';
import { DEPLOYMENTS } from './deployments.js';
import { timedSteps } from './steps.js';

const say = (line: string): void => console.log(line);

try {
  const config = readDeployConfig(process.argv.slice(2), process.env);
  await timedSteps(say)('deployed', () => deploy(DEPLOYMENTS, config, say));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = error instanceof ConfigError ? error.exitCode : 1;
}
