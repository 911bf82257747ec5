import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { currentTrace, NotFound } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Door } from '../access/door.js';
import { isSafePath } from '../domain/safe-path.js';
import { GatewayConfig } from '../gateway.config.js';
import { requestHeaders, responseHeaders, type Added } from './headers.js';
import { ServiceAway } from './service-away.js';
import { sendAnswer } from './send-answer.js';
import { servicePath, type Route } from './routes.js';
import { ServiceTokens } from './service-tokens.js';

/** Hands a request on to the service that owns its prefix, once the door has let it in. */
@Injectable()
export class Forward {
  constructor(private readonly door: Door, private readonly tokens: ServiceTokens, private readonly config: GatewayConfig) {}

  /** Before the body is read: who may not come in sends nothing. */
  async admit(route: Route, request: FastifyRequest): Promise<void> {
    this.door.greet(request);
    if (!isSafePath(pathOf(request))) throw new NotFound();
    const principal = route.open ? await this.door.recognise(request) : await this.door.identify(request);
    if (principal) this.door.checkScope(principal, route.area, request.method);
  }

  async send(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const added = await this.added(route, request);
    const body = request.body as Buffer | undefined;
    return reply.from(servicePath(route, pathOf(request)), {
      getUpstream: () => this.config.urlOf(route.service),
      ...(body && { body, contentType: request.headers['content-type'] ?? 'application/octet-stream' }),
      rewriteRequestHeaders: (_request, headers) => requestHeaders(headers, added),
      rewriteHeaders: responseHeaders,
      // Its third parameter is typed as Node's response, but is undici's answer.
      onResponse: (_request, _reply, { stream }) => sendAnswer(request, reply, stream as unknown as Readable),
      onError: (failed, { error }) => void failed.send(new ServiceAway(route.service, error)),
      // Waiting on a service that is away helps nobody: the caller is told when to come again.
      retryDelay: () => null,
    });
  }

  private async added({ service }: Route, { principal }: FastifyRequest): Promise<Added> {
    const traceparent = currentTrace()?.traceparent;
    return {
      ...(principal && { authorization: `Bearer ${await this.tokens.of(principal.actor, service)}` }),
      ...(traceparent && { traceparent }),
    };
  }
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0]!;
