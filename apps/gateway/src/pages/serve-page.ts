import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PageFiles } from './page-files.js';
import { sendPage } from './send-page.js';

const BUILT = fileURLToPath(new URL('../../../web/dist/page/', import.meta.url));
const FOR_EVER = 'public, max-age=31536000, immutable';

/** antd writes its styles at run time; scripts come from files of this origin alone. */
const CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

type Named = FastifyRequest<{ Params: { name: string } }>;

/** Serves the page: its files, and its HTML at every address that is nobody else's and that a browser opens. */
export function servePage(fastify: FastifyInstance, folder = BUILT): void {
  const files = new PageFiles(folder);
  fastify.get('/assets/:name', (request: Named, reply) => sendFile(files, 'assets', request.params.name, request, reply));
  fastify.get('/icon.svg', (request, reply) => sendFile(files, '.', 'icon.svg', request, reply));
  fastify.get('/*', (request, reply) => {
    const html = mayBeAPage(request) ? files.html() : undefined;
    if (html === undefined) return reply.callNotFound();
    return sendPage(reply.header('cache-control', 'no-cache'), html, CSP);
  });
}

function sendFile(files: PageFiles, place: 'assets' | '.', name: string, request: FastifyRequest, reply: FastifyReply): unknown {
  const found = files.open(place, name, /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''));
  if (!found) return reply.callNotFound();
  if (found.gzipped) void reply.header('content-encoding', 'gzip');
  return reply.headers({ vary: 'accept-encoding', 'cache-control': place === 'assets' ? FOR_EVER : 'public, max-age=3600' }).type(found.type).send(found.stream);
}

/** The page has its own words for an address that leads nowhere; a program, and a file that is missing, get the plain 404. */
function mayBeAPage({ url, headers }: FastifyRequest): boolean {
  const path = url.split('?', 1)[0]!;
  if (/^\/(api|problems)(\/|$)/.test(path) || /\.[^/]*$/.test(path)) return false;
  return path === '/' ? /text\/html|\*\/\*/.test(headers.accept ?? '*/*') : /text\/html/.test(headers.accept ?? '');
}
