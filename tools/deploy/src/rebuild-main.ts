import { ConfigError } from '@cchc/service-kit';
import { DEPLOYMENTS } from './deployments.js';
import { databaseUrlOf, rebuildService } from './rebuild.js';

try {
  await rebuildService(process.argv[2], DEPLOYMENTS, databaseUrlOf(process.env), (line) => console.log(line));
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = error instanceof ConfigError ? error.exitCode : 1;
}
