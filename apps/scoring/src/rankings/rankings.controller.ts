import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiItem, ApiProblem, itemOf, scopeOf, type Item } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accepts, isKnown } from '../http/conditional.js';
import { PastRankingQuery } from '../replay/past-ranking.query.js';
import { asksForPast } from '../replay/moment.dto.js';
import { AgencyParam } from '../scorecards/scorecard.dto.js';
import { PlaceDto, PlaceRequest, RankingDto, RankingRequest } from './ranking.dto.js';
import { RankingsQuery } from './rankings.query.js';

@ApiTags('Xếp hạng')
@Controller('rankings')
export class RankingsController {
  constructor(
    private readonly rankings: RankingsQuery,
    private readonly past: PastRankingQuery,
  ) {}

  /** Bảng xếp hạng tạm tính của một nhóm; ETag là phiên bản, If-None-Match trả 304. Với asOf hoặc position: bảng xếp hạng của quá khứ, lần nào cũng như nhau. */
  @Get()
  @ApiOperation({ summary: 'Bảng xếp hạng tạm tính của một nhóm' })
  @ApiOkResponse({ type: RankingDto })
  @ApiProblem('not-found')
  @AlsoCsv({
    rank: 'Hạng', agencyCode: 'Mã', agencyName: 'Cơ quan', index: 'Chỉ số', bandName: 'Xếp loại', points: 'Điểm', max: 'Điểm tối đa',
    tthcPercent: 'TTHC (%)', surveyPercent: 'Điều tra XHH (%)', bonus: 'Điểm thưởng', penalty: 'Điểm trừ', bestAttainable: 'Cao nhất có thể đạt',
  })
  read(@Query() request: RankingRequest, @Actor() actor: Actor, @Req() req: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<RankingDto | undefined> {
    if (asksForPast(request)) return this.past.read(request, scopeOf(actor));
    return this.rankings.read(request, scopeOf(actor), (version) => !accepts(req, 'text/csv') && isKnown(req, reply, version));
  }

  @Get(':agency')
  @ApiOperation({ summary: 'Thứ hạng của một cơ quan' })
  @ApiItem(PlaceDto)
  @ApiProblem('not-found')
  async place(@Param() { agency }: AgencyParam, @Query() { year }: PlaceRequest, @Actor() actor: Actor): Promise<Item<PlaceDto>> {
    return itemOf(await this.rankings.place(agency, year, scopeOf(actor)));
  }
}
