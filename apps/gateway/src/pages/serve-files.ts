import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PAGES } from './templates.js';

const SWAGGER_UI = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const SHOWN = /^\/(swagger-ui\.css|swagger-ui-bundle\.js|favicon-32x32\.png)$/;

/** Styles and scripts of the pages, and the three files of Swagger UI that its page uses. */
export async function serveFiles(fastify: FastifyInstance): Promise<void> {
  const shared = { cacheControl: true, maxAge: '1h', index: false, serveDotFiles: false } as const;
  await fastify.register(fastifyStatic, { ...shared, root: fileURLToPath(new URL('assets/', PAGES)), prefix: '/assets/' });
  await fastify.register(fastifyStatic, {
    ...shared, root: SWAGGER_UI, prefix: '/api/docs/files/', decorateReply: false, allowedPath: (path) => SHOWN.test(path),
  });
}
