import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiItem, ApiList, ApiPage, ApiProblem, Idempotent, IfMatch, InPerson, itemOf, Once, Roles, WithETag, type Item, type Page } from '@cchc/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { accepts } from '../http/conditional.js';
import { LeafOfYearParam, PartParam } from './par-index.params.js';
import { ParIndexDto, ProvinceLeafDto, TableRequest, TableRowDto } from './par-index.dto.js';
import { ImprovementDto, ParIndexSettingsDto, RequestImprovementDto, ReturnedPartDto, ReturnPartDto, SavedSettingsDto } from './improvement.dto.js';
import { ParIndexQuery } from './par-index.query.js';
import { ProvinceLeafQuery } from './province-leaf.query.js';
import { RequestImprovementHandler } from './request-improvement.handler.js';
import { ReturnPartHandler } from './return-part.handler.js';
import { ParIndexSettings } from './settings.handler.js';

/** Chỉ số CCHC cấp tỉnh (Bộ Nội vụ): cơ quan chủ trì tự chấm phần được giao (`/self-assessments/{agency}?scheme=PROVINCE`), Sở Nội vụ thẩm định (`/appraisals?scheme=PROVINCE`). */
@ApiTags('Chỉ số CCHC cấp tỉnh')
@Controller('par-index/:year')
export class ParIndexController {
  constructor(
    private readonly query: ParIndexQuery,
    private readonly leaves: ProvinceLeafQuery,
    private readonly returning: ReturnPartHandler,
    private readonly improving: RequestImprovementHandler,
    private readonly settings: ParIndexSettings,
  ) {}

  /** `Accept: text/plain` cho bản in: từng tiêu chí với quy tắc, điểm và người chấm. */
  @Get() @Roles('HOME_AFFAIRS', 'APPRAISER', 'COUNCIL', 'LEADER') @ApiItem(ParIndexDto) @ApiProduces('application/json', 'text/plain') @ApiProblem('not-found')
  @ApiOperation({ summary: 'Chỉ số CCHC của tỉnh: tổng, từng lĩnh vực, phần của từng cơ quan chủ trì, nội dung yếu', description: 'Kết quả các chỉ số do trung ương công bố theo năm: `/indicators/indices/results`.' })
  async index(@Param() { year }: CampaignParam, @Req() req: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Item<ParIndexDto> | string> {
    reply.header('vary', 'accept');
    if (!accepts(req, 'text/plain')) return itemOf(await this.query.index(Number(year)));
    const text = await this.query.text(Number(year));
    reply.type('text/plain; charset=utf-8');
    return text;
  }

  @Get('table') @Roles('HOME_AFFAIRS', 'APPRAISER', 'COUNCIL', 'LEADER') @ApiPage(TableRowDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Bảng điểm để in: lĩnh vực, tiêu chí, tiêu chí thành phần' })
  @AlsoCsv({
    code: 'Mã', name: 'Lĩnh vực, tiêu chí, tiêu chí thành phần', leads: 'Cơ quan chủ trì', max: 'Điểm tối đa', selfScore: 'Tự chấm', appraised: 'Thẩm định',
    points: 'Điểm', percent: 'Tỷ lệ (%)', open: 'Điểm chưa chấm', weak: 'Yếu',
  })
  table(@Param() { year }: CampaignParam, @Query() request: TableRequest): Promise<Page<TableRowDto>> {
    return this.query.table(Number(year), request);
  }

  @Get('leaves/:leaf') @ApiItem(ProvinceLeafDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Một tiêu chí thành phần, kèm giải thích', description: 'Cơ quan xem tiêu chí mình chủ trì.' })
  async leaf(@Param() { year, leaf }: LeafOfYearParam, @Actor() actor: Actor): Promise<Item<ProvinceLeafDto>> {
    return itemOf(await this.leaves.read(Number(year), leaf, actor));
  }

  @Post('parts/:agency/return') @HttpCode(200) @Roles('APPRAISER', 'COUNCIL') @InPerson() @Idempotent() @ApiItem(ReturnedPartDto) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Trả lại phần tự chấm của một cơ quan', description: 'Trước khi quyết định tiêu chí nào của phần đó. Lỗi riêng: `part-not-submitted`, `part-appraised`, `own-agency`, `not-the-appraiser`, `outside-window`, `extension-not-later`, `campaign-locked`.' })
  giveBack(@Param() { year, agency }: PartParam, @Body() { reason, lastDay }: ReturnPartDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ReturnedPartDto>> {
    return this.returning.execute({ year: Number(year), agencyCode: agency, reason, lastDay, actor, once });
  }

  @Get('settings') @WithETag() @ApiItem(SavedSettingsDto) @ApiProblem('not-found') @ApiOperation({ summary: 'Ngưỡng yếu' })
  async read(@Param() { year }: CampaignParam): Promise<Item<SavedSettingsDto>> {
    return itemOf(await this.settings.read(Number(year)));
  }

  @Put('settings') @Roles('HOME_AFFAIRS') @WithETag() @ApiItem(SavedSettingsDto) @ApiProblem('not-found', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Đặt ngưỡng yếu' })
  async save(@Param() { year }: CampaignParam, @Body() { weakBelow }: ParIndexSettingsDto, @IfMatch() version: number): Promise<Item<SavedSettingsDto>> {
    return itemOf(await this.settings.save(Number(year), version, weakBelow));
  }

  @Get('improvements') @ApiList(ImprovementDto) @ApiOperation({ summary: 'Nhiệm vụ khắc phục nội dung yếu và tình trạng', description: 'Cơ quan xem nhiệm vụ của mình.' })
  async improvements(@Param() { year }: CampaignParam, @Actor() actor: Actor): Promise<Item<ImprovementDto[]>> {
    return itemOf(await this.query.followed(Number(year), actor));
  }

  @Post('improvements') @Roles('HOME_AFFAIRS') @Idempotent() @ApiItem(ImprovementDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Giao khắc phục một nội dung yếu', description: 'Mở một nhiệm vụ trong kế hoạch của năm cho cơ quan chủ trì. Lỗi riêng: `component-not-weak`, `improvement-open`, `deadline-passed`.' })
  improve(@Param() { year }: CampaignParam, @Body() body: RequestImprovementDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ImprovementDto>> {
    return this.improving.execute({ year: Number(year), body, actor, once });
  }
}
