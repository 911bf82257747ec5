import { applyDecorators } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The answer is a document. */
export const ApiDocx = (): MethodDecorator =>
  applyDecorators(ApiProduces(DOCX), ApiResponse({ status: 200, description: 'Văn bản', content: { [DOCX]: { schema: { type: 'string', format: 'binary' } } } }));

export function sendDocx(reply: FastifyReply, name: string, file: Buffer): Buffer {
  reply.type(DOCX).header('content-disposition', `attachment; filename="${name}.docx"`);
  return file;
}
