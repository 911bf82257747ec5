import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblem } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ForTokens } from '../access/for-tokens.js';
import { EventStreams } from './event-streams.js';

const HEADERS = {
  // Once it ends, its socket is of no further use; kept alive, it would keep an ending process waiting.
  connection: 'close',
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
};

@ApiTags('Cập nhật tức thời')
@ForTokens('rankings')
@Controller('api/v1/events')
export class EventsController {
  constructor(private readonly streams: EventStreams) {}

  /** Events `ranking` {year, group, version} and `target` {targetId, year, periodCode}; what changed is fetched by the page. */
  @Get()
  @ApiOperation({ summary: 'Luồng sự kiện: bảng xếp hạng, chỉ tiêu vừa thay đổi' })
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string', example: 'event: ranking\ndata: {"year":2021,"group":"DISTRICT","version":12}\n\n' } } } })
  @ApiHeader({ name: 'last-event-id', required: false, description: 'Sự kiện cuối đã nhận, do trình duyệt tự gửi khi nối lại' })
  @ApiProblem('too-many-requests')
  stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Headers('last-event-id') lastEventId?: string): void {
    this.streams.refuseTooMany(request.principal!);
    reply.hijack();
    reply.raw.writeHead(200, { ...reply.getHeaders() as Record<string, string>, ...HEADERS });
    this.streams.open(request.principal!, reply.raw, lastEventId);
  }
}
