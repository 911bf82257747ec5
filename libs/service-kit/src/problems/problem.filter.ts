import { Catch, Inject, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AllowedMethods } from '../http/allowed-methods.js';
import { PINO, type Pino } from '../logging/logger.js';
import { traceOf } from '../http/request-trace.js';
import { Problem } from './problem.js';
import { PROBLEM_TYPE, problemBody, problemHeaders } from './problem-body.js';
import { hungUp, refusalTo } from './refusal-to.js';

/** Every error that leaves a service over HTTP, from a controller or from Fastify itself, becomes a problem document here. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(PINO) private readonly pino: Pino,
    private readonly methods: AllowedMethods,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = this.#wrongMethod(error, request) ?? refusalTo(request, error);
    // Such a request never gets its line in the access log.
    if (hungUp(request)) this.pino.info({ method: request.method, route: request.routeOptions.url }, 'the caller hung up');
    if (refusal.status >= 500) this.pino.error({ err: error, slug: refusal.slug }, 'a request failed');
    if (reply.sent) return;
    reply
      .code(refusal.status)
      .headers(problemHeaders(refusal))
      .type(PROBLEM_TYPE)
      .send(JSON.stringify(problemBody(refusal, request.url, traceOf(request).traceId)));
  }

  #wrongMethod(error: unknown, { is404, method, url }: FastifyRequest): Problem | undefined {
    if (!is404 || !(error instanceof NotFoundException)) return undefined;
    const allowed = this.methods.of(url);
    if (allowed.length === 0 || allowed.includes(method)) return undefined;
    return new Problem('method-not-allowed', `Địa chỉ này không nhận phương thức ${method}.`, { headers: { allow: allowed.join(', ') } });
  }
}
