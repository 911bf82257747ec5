import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@cchc/service-kit';
import type { FastifyReply } from 'fastify';
import { ApiDocumentSource } from './api-document.js';

@ApiExcludeController()
@Public()
@Controller('api/v1/openapi.json')
export class OpenApiController {
  constructor(private readonly document: ApiDocumentSource) {}

  @Get()
  async read(@Res() reply: FastifyReply, @Headers('if-none-match') known?: string): Promise<void> {
    const { text, etag } = await this.document.read();
    void reply.headers({ etag, 'cache-control': 'no-cache' });
    if (known === etag) await reply.code(304).send();
    else await reply.type('application/json; charset=utf-8').send(text);
  }
}
