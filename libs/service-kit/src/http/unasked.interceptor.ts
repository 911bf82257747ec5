import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FieldError } from '@cchc/kernel';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { isDescribed } from '../openapi/api-decorators.js';
import { ValidationFailed } from '../problems/problem.js';
import { escapePointer } from './json-pointer.js';

/**
 * Refuses (422) what a route never reads: a query where it takes none, a body to a command without one. Whoever sent it meant
 * something by it. Routes that read theirs check it by their DTO.
 */
@Injectable()
export class UnaskedInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http' || !isDescribed(context.getClass())) return next.handle();
    const { query, body } = context.switchToHttp().getRequest<FastifyRequest>();
    const errors = [...(reads(context, RouteParamtypes.QUERY) ? [] : fieldsOf(query)), ...(reads(context, RouteParamtypes.BODY) ? [] : unaskedBody(body))];
    if (errors.length > 0) throw new ValidationFailed(errors.slice(0, 100));
    return next.handle();
  }
}

/** Has the handler a parameter of this kind? Nest keys its parameters as `<kind>:<index>`. */
function reads(context: ExecutionContext, kind: RouteParamtypes): boolean {
  const parameters = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as object | undefined;
  return Object.keys(parameters ?? {}).some((key) => key.startsWith(`${kind}:`));
}

const fieldsOf = (value: unknown): FieldError[] =>
  Object.keys(value as object).map((key) => ({ pointer: `/${escapePointer(key)}`, slug: 'unknown-field', message: 'Không có trường này.' }));

/** Nothing and `{}` say the same. */
function unaskedBody(body: unknown): FieldError[] {
  if (body === undefined) return [];
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return fieldsOf(body);
  return [{ pointer: '', slug: 'unexpected-body', message: 'Thao tác này không nhận nội dung gửi kèm.' }];
}
