import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { IDEMPOTENT, onceOf } from './once.js';

/** Demands the key before anything else happens, and says in the answer when it is an old one. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.reflector.get<boolean | undefined>(IDEMPOTENT, context.getHandler())) return next.handle();
    const once = onceOf(context.switchToHttp().getRequest<FastifyRequest>());
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap(() => {
      if (!once.outcome) throw new Error(`${context.getHandler().name} is @Idempotent() but never called Idempotency.run`);
      if (once.outcome === 'replayed') reply.header('idempotency-replayed', 'true');
    }));
  }
}
