import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, Idempotent, IfMatch, InPerson, Once, Roles, scopeOf, WithETag, type Item } from '@cchc/service-kit';
import { CampaignDto, CampaignParam, ExtendDto, SaveCampaignDto, VisibilityDto } from './campaign.dto.js';
import { CampaignQuery } from './campaign.query.js';
import { ChangeCampaign } from './change-campaign.handler.js';
import { ExtendWindow } from './extend-window.handler.js';
import { LockCampaign } from './lock-campaign.handler.js';

/** Đợt chấm điểm của năm: thời gian từng giai đoạn, gia hạn, công khai từng lần thẩm định, chốt điểm. */
@ApiTags('Đợt chấm điểm')
@Controller('campaigns/:year')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignQuery,
    private readonly change: ChangeCampaign,
    private readonly extension: ExtendWindow,
    private readonly locking: LockCampaign,
  ) {}

  @Get() @WithETag() @ApiItem(CampaignDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Đợt chấm điểm của một năm' })
  read(@Param() { year }: CampaignParam, @Actor() actor: Actor): Promise<Item<CampaignDto>> {
    return this.campaigns.read(Number(year), scopeOf(actor));
  }

  @Put() @Roles('HOME_AFFAIRS') @WithETag() @ApiItem(CampaignDto) @ApiProblem('version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Đặt thời gian của đợt chấm điểm', description: 'Đợt mới gửi If-Match: "0". Lỗi riêng: `windows-invalid`, `no-criteria-in-force`, `campaign-locked`.' })
  async save(@Param() { year }: CampaignParam, @Body() { windows }: SaveCampaignDto, @IfMatch() version: number, @Actor() actor: Actor): Promise<Item<CampaignDto>> {
    await this.change.windows(Number(year), version, windows);
    return this.read({ year }, actor);
  }

  @Put('visibility') @Roles('HOME_AFFAIRS') @WithETag() @ApiItem(CampaignDto) @ApiProblem('not-found', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Công khai điểm từng lần thẩm định cho cơ quan', description: 'Mở được cả sau khi chốt điểm.' })
  async show(@Param() { year }: CampaignParam, @Body() body: VisibilityDto, @IfMatch() version: number, @Actor() actor: Actor): Promise<Item<CampaignDto>> {
    await this.change.visibility(Number(year), version, body);
    return this.read({ year }, actor);
  }

  @Post('extensions') @Roles('HOME_AFFAIRS') @Idempotent() @ApiItem(CampaignDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Gia hạn cho một cơ quan', description: 'Lỗi riêng: `extension-not-later`, `campaign-locked`.' })
  extend(@Param() { year }: CampaignParam, @Body() body: ExtendDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<CampaignDto>> {
    return this.extension.execute({ year: Number(year), ...body, actor, once });
  }

  @Post('lock') @Roles('HOME_AFFAIRS') @InPerson() @Idempotent() @ApiItem(CampaignDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Chốt điểm', description: 'Lỗi riêng: `leaves-undecided`, `scores-on-their-way`, `outside-window`, `campaign-locked`.' })
  lock(@Param() { year }: CampaignParam, @Actor() actor: Actor, @Once() once: Once): Promise<Item<CampaignDto>> {
    return this.locking.execute({ year: Number(year), actor, once });
  }
}
