import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createService, type Environment } from '@cchc/service-kit';
import { recordAccess } from './access-log/record-access.js';
import { deployment } from './deployment.js';
import { GatewayConfig } from './gateway.config.js';
import { serveFiles } from './pages/serve-files.js';
import { servePage } from './pages/serve-page.js';
import { registerProxy } from './proxy/register-proxy.js';

export const createGatewayApp = (environment: Environment = process.env): Promise<NestFastifyApplication> =>
  createService(deployment, environment, addDoors);

async function addDoors(app: NestFastifyApplication): Promise<void> {
  await app.register(cookie);
  recordAccess(app);
  const fastify = app.getHttpAdapter().getInstance();
  serveFiles(fastify);
  servePage(fastify, app.get(GatewayConfig).PAGE_DIR);
  await registerProxy(app);
}
