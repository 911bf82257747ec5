import { Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Page } from './page.js';

/** Field of a row → heading of its column. */
export type Columns = Readonly<Record<string, string>>;

const CSV = Symbol('csv');
const BOM = '\uFEFF'; // spreadsheets take the file for UTF-8 only with it

/** The list also answers `Accept: text/csv`, with these columns. */
export const AlsoCsv = (columns: Columns): MethodDecorator => SetMetadata(CSV, columns);

/** RFC 4180 with BOM. A text that a spreadsheet would take for a formula is made harmless by an apostrophe. */
export function csvOf(rows: readonly object[], columns: Columns): string {
  const lines = rows.map((row) => Object.keys(columns).map((field) => cell((row as Record<string, unknown>)[field])));
  return BOM + [Object.values(columns).map(cell), ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = textOf(value);
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}

@Injectable()
export class CsvInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const columns = this.reflector.get<Columns | undefined>(CSV, context.getHandler());
    if (!columns) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    reply.header('vary', 'accept');
    const { accept = '' } = context.switchToHttp().getRequest<FastifyRequest>().headers;
    if (!accept.includes('text/csv')) return next.handle();
    return next.handle().pipe(map((answer: Page<object>) => {
      reply.type('text/csv; charset=utf-8').header('x-total-count', answer.page.total);
      return csvOf(answer.data, columns);
    }));
  }
}
