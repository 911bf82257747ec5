import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiProblem, scopeOf } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accepts, isKnown } from '../http/conditional.js';
import { RankingDto, RankingRequest } from './ranking.dto.js';
import { RankingsQuery } from './rankings.query.js';

@ApiTags('Xếp hạng')
@Controller('rankings')
export class RankingsController {
  constructor(private readonly rankings: RankingsQuery) {}

  /** Bảng xếp hạng tạm tính của một nhóm; ETag là phiên bản, If-None-Match trả 304. */
  @Get()
  @ApiOperation({ summary: 'Bảng xếp hạng tạm tính của một nhóm' })
  @ApiOkResponse({ type: RankingDto })
  @ApiProblem('not-found')
  @AlsoCsv({
    rank: 'Hạng', agencyCode: 'Mã', agencyName: 'Cơ quan', index: 'Chỉ số', bandName: 'Xếp loại', points: 'Điểm', max: 'Điểm tối đa',
    tthcPercent: 'TTHC (%)', surveyPercent: 'Điều tra XHH (%)', bonus: 'Điểm thưởng', penalty: 'Điểm trừ', bestAttainable: 'Cao nhất có thể đạt',
  })
  read(@Query() request: RankingRequest, @Actor() actor: Actor, @Req() req: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<RankingDto | undefined> {
    return this.rankings.read(request, scopeOf(actor), (version) => !accepts(req, 'text/csv') && isKnown(req, reply, version));
  }
}
