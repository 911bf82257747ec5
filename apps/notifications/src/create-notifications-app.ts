import { createService, type Environment } from '@cchc/service-kit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { deployment } from './deployment.js';

export const createNotificationsApp = (environment: Environment = process.env): Promise<NestFastifyApplication> =>
  createService(deployment, environment);
