import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isPublic } from '@cchc/service-kit';
import type { FastifyRequest } from 'fastify';
import type { ScopeArea } from '../domain/token-scopes.js';
import { Door } from './door.js';
import { FOR_TOKENS } from './for-tokens.js';

/** Stands before every own route of the gateway. */
@Injectable()
export class DoorGuard implements CanActivate {
  constructor(private readonly door: Door, private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    this.door.greet(request);
    if (isPublic(context)) return true;
    const principal = await this.door.identify(request);
    const area = this.reflector.getAllAndOverride<ScopeArea | 'any' | undefined>(FOR_TOKENS, [context.getHandler(), context.getClass()]);
    if (area !== 'any') this.door.checkScope(principal, area, request.method);
    return true;
  }
}
