import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.js';

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export type FileType = typeof CSV | typeof XLSX;

/** Beside JSON the route takes a file of these types: its `@Body()` is then the bytes, a Buffer of at most 1 MB. */
export const AlsoFile = (...types: [FileType, ...FileType[]]): MethodDecorator =>
  applyDecorators(RouteConfig({ files: types }), ApiConsumes('application/json', ...types));

/** Files are for routes that ask for them; to all others they are no more than a wrong kind of content. */
export function acceptFiles(fastify: FastifyInstance): void {
  for (const type of [CSV, XLSX]) {
    fastify.addContentTypeParser(type, { parseAs: 'buffer' }, (request, body, done) => {
      const { files = [] } = request.routeOptions.config as { files?: readonly string[] };
      if (files.includes(type)) done(null, body);
      else done(new Problem('unsupported-media-type', 'Nội dung gửi lên phải có kiểu application/json.'));
    });
  }
}
