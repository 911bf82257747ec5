import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiItem, ApiPage, ApiProblem, itemOf, scopeOf, type Item, type Page } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { accepts, isKnown } from '../http/conditional.js';
import { ActedLeafDto, ExplainedCardDto } from './explained.dto.js';
import {
  AgencyParam, CardDto, CardRequest, CardSummaryDto, HistoryRequest, LeafChangeDto, LeafParam, ScorecardListRequest,
} from './scorecard.dto.js';
import { ScorecardsQuery } from './scorecards.query.js';

const ifAny = <T>(data: T | undefined): Item<T> | undefined => (data === undefined ? undefined : itemOf(data));

/** Phiếu điểm: mỗi cơ quan xem phiếu của mình; Sở Nội vụ, thẩm định, hội đồng và lãnh đạo xem tất cả. */
@ApiTags('Phiếu điểm')
@Controller('scorecards')
export class ScorecardsController {
  constructor(private readonly scorecards: ScorecardsQuery) {}

  @Get()
  @ApiOperation({ summary: 'Các phiếu điểm' })
  @ApiPage(CardSummaryDto)
  list(@Query() request: ScorecardListRequest, @Actor() actor: Actor): Promise<Page<CardSummaryDto>> {
    return this.scorecards.list(request, scopeOf(actor));
  }

  @Get(':agency')
  @ApiOperation({ summary: 'Phiếu điểm của một cơ quan' })
  @ApiItem(CardDto)
  @ApiProblem('not-found')
  async card(
    @Param() { agency }: AgencyParam, @Query() asked: CardRequest, @Actor() actor: Actor, @Req() req: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Item<CardDto> | undefined> {
    return ifAny(await this.scorecards.card({ agency, ...asked, scope: scopeOf(actor) }, (version) => isKnown(req, reply, version)));
  }

  @Get(':agency/leaves/:leaf')
  @ApiOperation({ summary: 'Một tiêu chí của phiếu điểm, kèm giải thích' })
  @ApiItem(ActedLeafDto)
  @ApiProblem('not-found')
  async leaf(
    @Param() { agency, leaf }: LeafParam, @Query() asked: CardRequest, @Actor() actor: Actor, @Req() req: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Item<ActedLeafDto> | undefined> {
    return ifAny(await this.scorecards.leaf({ agency, ...asked, scope: scopeOf(actor) }, leaf, (version) => isKnown(req, reply, version)));
  }

  /** Giải trình từng tiêu chí; `Accept: text/plain` cho bản in. */
  @Get(':agency/explanation')
  @ApiOperation({ summary: 'Giải thích toàn bộ phiếu điểm' })
  @ApiItem(ExplainedCardDto)
  @ApiProduces('application/json', 'text/plain')
  @ApiProblem('not-found')
  async explanation(
    @Param() { agency }: AgencyParam, @Query() asked: CardRequest, @Actor() actor: Actor, @Req() req: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Item<ExplainedCardDto> | string | undefined> {
    const question = { agency, ...asked, scope: scopeOf(actor) };
    reply.header('vary', 'accept');
    if (!accepts(req, 'text/plain')) return ifAny(await this.scorecards.explained(question, (version) => isKnown(req, reply, version)));
    const text = await this.scorecards.text(question);
    reply.type('text/plain; charset=utf-8');
    return text;
  }

  @Get(':agency/history')
  @ApiOperation({ summary: 'Lịch sử phiếu điểm' })
  @ApiPage(LeafChangeDto)
  @AlsoCsv({ leaf: 'Mã', name: 'Tiêu chí', state: 'Trạng thái', change: 'Thay đổi', points: 'Điểm', max: 'Điểm tối đa', previousPoints: 'Điểm trước', source: 'Nguồn', formula: 'Cách tính' })
  @ApiProblem('not-found')
  history(@Param() { agency }: AgencyParam, @Query() request: HistoryRequest, @Actor() actor: Actor): Promise<Page<LeafChangeDto>> {
    return this.scorecards.history({ agency, year: request.year, scope: scopeOf(actor) }, request);
  }
}
