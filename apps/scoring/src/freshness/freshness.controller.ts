import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiItem, ApiProblem, itemOf, type Item } from '@cchc/service-kit';
import { CampaignParam } from '../campaigns/campaign.dto.js';
import { FreshnessDto } from './freshness.dto.js';
import { FreshnessQuery } from './freshness.query.js';

@ApiTags('Đợt chấm điểm')
@Controller('campaigns/:year/freshness')
export class FreshnessController {
  constructor(private readonly freshness: FreshnessQuery) {}

  @Get() @ApiItem(FreshnessDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Kết quả đã gồm những gì, còn chờ những gì', description: 'Cho kết quả tạm tính và kết quả chính thức.' })
  async read(@Param() { year }: CampaignParam): Promise<Item<FreshnessDto>> {
    return itemOf(await this.freshness.read(Number(year)));
  }
}
