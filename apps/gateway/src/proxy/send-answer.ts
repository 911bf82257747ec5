import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { PROBLEM_TYPE, Unavailable } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Streams a service's answer. A problem is small and names its address as the service knows it: here it gets the public one. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, body: Readable): void {
  if (!String(reply.getHeader('content-type')).startsWith(PROBLEM_TYPE)) {
    void reply.send(body);
    return;
  }
  text(body).then(
    (problem) => reply.removeHeader('content-length').send(withPublicAddress(problem, request)),
    () => reply.send(new Unavailable()),
  );
}

function withPublicAddress(problem: string, request: FastifyRequest): string {
  try {
    return JSON.stringify({ ...(JSON.parse(problem) as object), instance: request.url.split('?', 1)[0] });
  } catch {
    return problem;
  }
}
