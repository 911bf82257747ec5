import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../access/actor.js';
import { Problem } from '../problems/problem.js';

export const IDEMPOTENT = Symbol('idempotent');
const KEY = /^[\x21-\x7e]{8,200}$/;

/** A command that is done once however often it is sent. `replayed` is set when the stored answer was used. */
export interface Once {
  readonly key: string;
  /** Keys of different people never meet. */
  readonly actor: string;
  readonly route: string;
  readonly bodyHash: string;
  outcome?: 'done' | 'replayed';
}

/** The route needs an Idempotency-Key (400 without), and its handler runs inside `Idempotency.run`. */
export const Idempotent = (): MethodDecorator => applyDecorators(SetMetadata(IDEMPOTENT, true), ApiHeader({
  name: 'Idempotency-Key', required: true, schema: { type: 'string', pattern: KEY.source },
  description: 'Khóa riêng của thao tác này: gửi lại cùng khóa thì nhận lại câu trả lời cũ, không làm lần nữa',
}));

/** The parameter identifies the command of an `@Idempotent()` route. */
export const Once = createParamDecorator((_: unknown, context: ExecutionContext): Once =>
  onceOf(context.switchToHttp().getRequest<FastifyRequest>()));

const known = new WeakMap<FastifyRequest, Once>();

export function onceOf(request: FastifyRequest): Once {
  const once = known.get(request) ?? read(request);
  known.set(request, once);
  return once;
}

function read(request: FastifyRequest): Once {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw new Problem('idempotency-key-required', 'Hãy gửi tiêu đề Idempotency-Key dài từ 8 đến 200 ký tự, mỗi thao tác một khóa riêng.');
  }
  const bodyHash = createHash('sha256').update(JSON.stringify(request.body) ?? '').digest('base64url');
  return { key, actor: actorOf(request).personId, route: `${request.method} ${request.url}`, bodyHash };
}
