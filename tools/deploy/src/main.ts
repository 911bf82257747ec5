import { deployment as gateway } from '@cchc/gateway/deployment';
import { deployment as indicators } from '@cchc/indicators/deployment';
import { deployment as notifications } from '@cchc/notifications/deployment';
import { deployment as scoring } from '@cchc/scoring/deployment';
import { deployment as tasks } from '@cchc/tasks/deployment';
import { ConfigError } from '@cchc/service-kit';
import { deploy } from './deploy.js';
import { readDeployConfig } from './deploy-config.js';
import { timedSteps } from './steps.js';

const say = (line: string): void => console.log(line);

try {
  const config = readDeployConfig(process.argv.slice(2), process.env);
  await timedSteps(say)('deployed', () => deploy([gateway, tasks, indicators, scoring, notifications], config, say));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = error instanceof ConfigError ? error.exitCode : 1;
}
