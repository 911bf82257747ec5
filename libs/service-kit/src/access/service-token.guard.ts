import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { isPublic } from './access-decorators.js';
import { setActor } from './actor.js';
import { ServiceTokenVerifier } from './service-token.js';

/** Lets a request in on the gateway's word only. */
@Injectable()
export class ServiceTokenGuard implements CanActivate {
  constructor(private readonly tokens: ServiceTokenVerifier) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http' || isPublic(context)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = /^Bearer ([\w.-]{1,8000})$/.exec(request.headers.authorization ?? '')?.[1];
    const actor = token && (await this.tokens.verify(token));
    if (!actor) {
      throw new Problem('unauthenticated', 'Vui lòng đăng nhập để tiếp tục.', { headers: { 'www-authenticate': 'Bearer' } });
    }
    setActor(request, actor);
    return true;
  }
}
