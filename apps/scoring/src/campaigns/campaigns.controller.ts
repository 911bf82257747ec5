import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, Idempotent, IfMatch, InPerson, Once, Roles, scopeOf, WithETag, type Item } from '@cchc/service-kit';
import { CampaignDto, CampaignParam, ExtendDto, ReopenDto, SaveCampaignDto, VisibilityDto } from './campaign.dto.js';
import { SchemeRequest } from '../schemes/scheme.dto.js';
import { CampaignQuery } from './campaign.query.js';
import { ChangeCampaign } from './change-campaign.handler.js';
import { ExtendWindow } from './extend-window.handler.js';
import { LockCampaign } from './lock-campaign.handler.js';
import { ReopenCampaign } from './reopen-campaign.handler.js';

/** Đợt chấm điểm của năm, mỗi bộ tiêu chí một đợt do cơ quan chủ trì bộ tiêu chí tổ chức: thời gian từng giai đoạn, gia hạn, công khai từng lần thẩm định, chốt điểm. */
@ApiTags('Đợt chấm điểm')
@Controller('campaigns/:year')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignQuery,
    private readonly change: ChangeCampaign,
    private readonly extension: ExtendWindow,
    private readonly locking: LockCampaign,
    private readonly reopening: ReopenCampaign,
  ) {}

  @Get() @WithETag() @ApiItem(CampaignDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Đợt chấm điểm của một năm' })
  read(@Param() { year }: CampaignParam, @Query() { scheme }: SchemeRequest, @Actor() actor: Actor): Promise<Item<CampaignDto>> {
    return this.campaigns.read(Number(year), scheme, scopeOf(actor));
  }

  @Put() @Roles('HOME_AFFAIRS', 'HEAD') @WithETag() @ApiItem(CampaignDto) @ApiProblem('version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Đặt thời gian của đợt chấm điểm', description: 'Đợt mới gửi If-Match: "0". Lỗi riêng: `windows-invalid`, `no-criteria-in-force`, `campaign-locked`.' })
  async save(
    @Param() { year }: CampaignParam, @Query() { scheme }: SchemeRequest, @Body() { windows }: SaveCampaignDto, @IfMatch() version: number, @Actor() actor: Actor,
  ): Promise<Item<CampaignDto>> {
    await this.change.windows({ year: Number(year), scheme, version, windows, actor });
    return this.read({ year }, { scheme }, actor);
  }

  @Put('visibility') @Roles('HOME_AFFAIRS') @WithETag() @ApiItem(CampaignDto) @ApiProblem('not-found', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Công khai điểm từng lần thẩm định cho cơ quan', description: 'Một công tắc cho mọi bộ tiêu chí của năm; mở được cả sau khi chốt điểm.' })
  async show(@Param() { year }: CampaignParam, @Body() body: VisibilityDto, @IfMatch() version: number, @Actor() actor: Actor): Promise<Item<CampaignDto>> {
    await this.change.visibility(Number(year), version, body);
    return this.read({ year }, { scheme: 'PAR_INDEX' }, actor);
  }

  @Post('extensions') @Roles('HOME_AFFAIRS', 'HEAD') @Idempotent() @ApiItem(CampaignDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Gia hạn cho một cơ quan', description: 'Lỗi riêng: `extension-not-later`, `campaign-locked`.' })
  extend(@Param() { year }: CampaignParam, @Query() { scheme }: SchemeRequest, @Body() body: ExtendDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<CampaignDto>> {
    return this.extension.execute({ year: Number(year), scheme, ...body, actor, once });
  }

  @Post('lock') @Roles('HOME_AFFAIRS', 'HEAD') @InPerson() @Idempotent() @ApiItem(CampaignDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Chốt điểm', description: 'Lỗi riêng: `leaves-undecided`, `scores-on-their-way`, `outside-window`, `campaign-locked`.' })
  lock(@Param() { year }: CampaignParam, @Query() { scheme }: SchemeRequest, @Actor() actor: Actor, @Once() once: Once): Promise<Item<CampaignDto>> {
    return this.locking.execute({ year: Number(year), scheme, actor, once });
  }

  @Post('reopening') @Roles('HOME_AFFAIRS', 'HEAD') @InPerson() @Idempotent() @ApiItem(CampaignDto, 201)
  @ApiProblem('not-found', 'conflict', 'version-conflict', 'precondition-required', 'idempotency-key-required')
  @ApiOperation({
    summary: 'Mở lại đợt chấm điểm đã chốt, có lý do',
    description: 'Trước khi công bố: hoàn tác việc chốt. Sau khi công bố: để đính chính bằng một lần công bố mới; bản đã công bố giữ nguyên. Điểm quyết định thuộc thẩm định lần 2, không theo thời gian của giai đoạn. Lỗi riêng: `campaign-not-locked`.',
  })
  reopen(
    @Param() { year }: CampaignParam, @Query() { scheme }: SchemeRequest, @Body() { reason }: ReopenDto, @IfMatch() version: number, @Actor() actor: Actor, @Once() once: Once,
  ): Promise<Item<CampaignDto>> {
    return this.reopening.execute({ year: Number(year), scheme, version, reason, actor, once });
  }
}
