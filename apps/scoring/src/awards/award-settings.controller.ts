import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, IfMatch, Roles, WithETag, type Item } from '@cchc/service-kit';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { AwardSettingsDto, SaveAwardSettingsDto } from './award-settings.dto.js';
import { ChangeAwardSettings } from './change-award-settings.handler.js';

/** Khen thưởng của năm xét theo gì: mức xếp loại, "và" hay "hoặc", mức trần, thời gian đề nghị. */
@ApiTags('Khen thưởng')
@Controller('awards/:year/settings')
export class AwardSettingsController {
  constructor(private readonly settings: ChangeAwardSettings) {}

  @Get() @WithETag() @ApiItem(AwardSettingsDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Thiết lập khen thưởng của một năm' })
  read(@Param() { year }: CampaignParam): Promise<Item<AwardSettingsDto>> {
    return this.settings.read(Number(year));
  }

  @Put() @Roles('HOME_AFFAIRS', 'ADMINISTRATOR') @WithETag() @ApiItem(AwardSettingsDto) @ApiProblem('conflict', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Đặt thiết lập khen thưởng', description: 'Năm mới gửi If-Match: "0". Lỗi riêng: `award-settings-invalid`, `awards-in-other-phase`.' })
  save(@Param() { year }: CampaignParam, @Body() body: SaveAwardSettingsDto, @IfMatch() version: number, @Actor() actor: Actor): Promise<Item<AwardSettingsDto>> {
    return this.settings.save(Number(year), version, body, actor);
  }
}
