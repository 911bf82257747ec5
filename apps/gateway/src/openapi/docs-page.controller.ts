import { readFileSync } from 'node:fs';
import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@cchc/service-kit';
import type { FastifyReply } from 'fastify';
import { PAGES, sendPage } from '../pages/send-page.js';

/** Swagger UI sets styles from its script; nothing comes from another host. */
const CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

@ApiExcludeController()
@Public()
@Controller('api/docs')
export class DocsPageController {
  private readonly page = readFileSync(new URL('docs.html', PAGES), 'utf8');

  @Get()
  docs(@Res() reply: FastifyReply): void {
    void sendPage(reply, this.page, CSP);
  }
}
