import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { PAGES } from './send-page.js';

const SWAGGER_UI = pathToFileURL(`${dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))}/`);

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

/** Every file that is served, by its address: there is no other, so no path can lead out. */
const FILES: Readonly<Record<string, { file: URL; type: string }>> = {
  '/api/docs/files/docs.js': { file: new URL('docs.js', PAGES), type: SCRIPT },
  '/api/docs/files/swagger-ui.css': { file: new URL('swagger-ui.css', SWAGGER_UI), type: STYLE },
  '/api/docs/files/swagger-ui-bundle.js': { file: new URL('swagger-ui-bundle.js', SWAGGER_UI), type: SCRIPT },
  '/api/docs/files/favicon-32x32.png': { file: new URL('favicon-32x32.png', SWAGGER_UI), type: 'image/png' },
};

/** The page of the API's documents: the files of Swagger UI, and its start. */
export function serveFiles(fastify: FastifyInstance): void {
  for (const [address, { file, type }] of Object.entries(FILES)) {
    fastify.get(address, (_request, reply) => reply.header('cache-control', 'public, max-age=3600').type(type).send(createReadStream(file)));
  }
}
