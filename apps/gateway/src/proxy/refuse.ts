import { Logger } from '@nestjs/common';
import { hungUp, PROBLEM_TYPE, problemBody, problemHeaders, refusalTo, traceOf } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';

const logger = new Logger('Proxy');

/** The forwarded routes stand beside Nest's, so its filter does not see their errors: the same answer, given here. */
export function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalTo(request, error);
  if (hungUp(request)) logger.log('the caller hung up', { method: request.method, route: request.routeOptions.url });
  if (refusal.status >= 500) logger.warn({ err: error, slug: refusal.slug });
  void reply
    .code(refusal.status)
    .headers(problemHeaders(refusal))
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problemBody(refusal, request.url, traceOf(request).traceId)));
}
