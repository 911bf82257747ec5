import replyFrom from '@fastify/reply-from';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BODY_LIMIT } from '@cchc/service-kit';
import type { FastifyInstance } from 'fastify';
import { Forward } from './forward.js';
import { refuse } from './refuse.js';
import { API, ROUTES, type Route } from './routes.js';

const TIMEOUT_MS = 5_000;

/**
 * Adds the forwarded routes in a scope of their own, where bodies stay bytes: numbers and letters reach the service as they were
 * sent. A body is taken in whole first (at most 1 MB), so that no service ever waits on a slow sender or sees half a body.
 */
export async function registerProxy(app: NestFastifyApplication): Promise<void> {
  const forward = app.get(Forward);
  await app.getHttpAdapter().getInstance().register(async (scope: FastifyInstance) => {
    scope.setErrorHandler(refuse);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) => done(null, body));
    await scope.register(replyFrom, {
      undici: { connections: 64, connect: { timeout: 2_000 }, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS },
      destroyAgent: true,
      disableRequestLogging: true,
    });
    for (const route of ROUTES) addRoute(scope, forward, route);
  });
}

function addRoute(scope: FastifyInstance, forward: Forward, route: Route): void {
  for (const url of [`${API}/${route.prefix}`, `${API}/${route.prefix}/*`]) {
    scope.all(url, {
      onRequest: (request) => forward.admit(route, request),
      handler: (request, reply) => forward.send(route, request, reply),
    });
  }
}
