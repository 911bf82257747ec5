import { createService, type Environment } from '@cchc/service-kit';
import { deployment } from './deployment.js';

export const createTasksApp = (environment: Environment = process.env) => createService(deployment, environment);
