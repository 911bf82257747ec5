import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId } from '@cchc/kernel';
import { traceOf } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Callers } from '../access/callers.js';
import type { AccessEntry } from './access-entry.js';
import { AccessLog } from './access-log.js';

/** Records every request to the API, forwarded ones too, once its status is known. */
export function recordAccess(app: NestFastifyApplication): void {
  const log = app.get(AccessLog);
  const callers = app.get(Callers);
  app.getHttpAdapter().getInstance().addHook('onResponse', (request, reply, done) => {
    if (request.url.startsWith('/api/v1/')) log.record(entryOf(request, reply, callers.networkOf(request)));
    done();
  });
}

function entryOf(request: FastifyRequest, reply: FastifyReply, network: string): AccessEntry {
  const actor = request.principal?.actor;
  return {
    id: newId(),
    at: new Date(),
    personId: actor?.personId ?? null,
    via: actor?.via ?? 'none',
    method: request.method,
    // What leads nowhere may be anything, even a secret in the wrong place.
    path: request.is404 ? '(unknown)' : request.url.replace(/\?.*$/s, '').slice(0, 300),
    status: reply.statusCode,
    network,
    traceId: traceOf(request).traceId,
  };
}
