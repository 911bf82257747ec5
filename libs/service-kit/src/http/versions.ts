import { Injectable, createParamDecorator, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { Problem, ValidationFailed } from '../problems/problem.js';

const WITH_ETAG = Symbol('with-etag');
const VERSION = /^"(\d{1,15})"$/;

export const etagOf = (version: number): string => `"${version}"`;

/** The answer's `data.version` (or `version`) goes out as its ETag. */
export const WithETag = (): MethodDecorator => SetMetadata(WITH_ETAG, true);

const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']));

/** The parameter is the version that the caller has seen, from If-Match: `"5"` → 5. Missing: 428. */
export const IfMatch = (): ParameterDecorator => (target, method, index) => {
  SeenVersion()(target, method, index);
  NeedsIfMatch(target, method!, Object.getOwnPropertyDescriptor(target, method!)!);
};

const NeedsIfMatch = ApiHeader({
  name: 'If-Match', required: true, schema: { type: 'string', pattern: VERSION.source, example: '"5"' },
  description: 'Phiên bản đã đọc (ETag của lần đọc), trong dấu ngoặc kép',
});

function versionOf(header: string | undefined): number {
  if (header === undefined) {
    throw new Problem('precondition-required', 'Hãy gửi kèm phiên bản đã đọc (ETag) trong tiêu đề If-Match.');
  }
  const digits = VERSION.exec(header)?.[1];
  if (digits === undefined) {
    throw new ValidationFailed([{ pointer: '', slug: 'not-a-version', message: 'If-Match phải là một phiên bản trong dấu ngoặc kép, ví dụ "5".' }]);
  }
  return Number(digits);
}

@Injectable()
export class ETagInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.reflector.get<boolean | undefined>(WITH_ETAG, context.getHandler())) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap((answer: Versioned) => {
      const version = answer?.data?.version ?? answer?.version;
      if (version === undefined) throw new Error('an answer with an ETag must have a version');
      reply.header('etag', etagOf(version));
    }));
  }
}

interface Versioned {
  version?: number;
  data?: { version?: number };
}
