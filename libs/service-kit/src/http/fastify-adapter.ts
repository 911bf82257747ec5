import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, ValidationFailed } from '../problems/problem.js';
import { PROBLEM_TYPE, problemBody, refusalOf } from '../problems/problem-body.js';
import type { ProblemSlug } from '../problems/catalogue.js';
import { continueTrace } from '../trace/trace-context.js';
import { endConnectionsInOrder } from './connections.js';
import { acceptFiles } from './files.js';
import { parseJsonBody } from './json-body.js';
import { traceOf } from './request-trace.js';

/** The largest body of a command, JSON or file. */
export const BODY_LIMIT = 1_048_576;

/** Fastify with limits on everything a stranger can send: sizes, times, kinds. */
export function createAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    logger: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    keepAliveTimeout: 72_000, // longer than a caller's pool keeps idle sockets, so that we never close one just taken
    http: { headersTimeout: 10_000, maxHeaderSize: 16_384, connectionsCheckingInterval: 2_000 },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: refuseUrl,
    clientErrorHandler: refuseRawRequest,
  } as ConstructorParameters<typeof FastifyAdapter>[0]);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  endConnectionsInOrder(fastify);
  acceptOnlyJson(fastify);
  acceptFiles(fastify);
  refuseNulInUrl(fastify);
  refuseOtherCodings(fastify);
  addSecurityHeaders(fastify);
  return adapter as unknown as FastifyAdapter;
}

function acceptOnlyJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    try {
      done(null, parseJsonBody(body));
    } catch (error) {
      done(error as Error);
    }
  });
}

function refuseNulInUrl(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.url.includes('%00')) return done();
    // Answered here: an address that leads nowhere has no error handler of ours.
    refuseUrl(new ValidationFailed([{ pointer: '', slug: 'nul-character', message: 'Địa chỉ không được chứa ký tự NUL.' }]), request, reply);
  });
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)/i;

/** A body is UTF-8, as it is: what is packed, or in another alphabet, is refused before any of it is read. */
function refuseOtherCodings(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ headers }, _reply, done) => {
    const coding = headers['content-encoding'] ?? 'identity';
    const charset = CHARSET.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
    if (!/^identity$/i.test(coding)) return done(new Problem('unsupported-media-type', 'Nội dung gửi lên không được nén.', { headers: { 'accept-encoding': 'identity' } }));
    if (!/^utf-?8$/i.test(charset)) return done(new Problem('unsupported-media-type', 'Nội dung gửi lên phải theo bảng mã UTF-8.'));
    done();
  });
}

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

function addSecurityHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
}

/** The router refused the address before any hook ran. */
function refuseUrl(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error);
  void reply.code(refusal.status).type(PROBLEM_TYPE).send(JSON.stringify(problemBody(refusal, request.raw.url ?? '', traceOf(request).traceId)));
}

const RAW_ERRORS: Readonly<Record<string, ProblemSlug>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** What arrived is not HTTP, or came too slowly: Node answers on the bare socket. */
function refuseRawRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const refusal = new Problem(RAW_ERRORS[error.code ?? ''] ?? 'malformed-request', 'Yêu cầu không đúng quy cách HTTP.');
  const body = JSON.stringify(problemBody(refusal, '', continueTrace().traceId));
  socket.end(
    `HTTP/1.1 ${refusal.status} Refused\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
