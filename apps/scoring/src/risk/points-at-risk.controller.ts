import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, itemOf, scopeOf, type Item } from '@cchc/service-kit';
import { AgencyParam, YearRequest } from '../scorecards/scorecard.dto.js';
import { PointsAtRiskDto } from './points-at-risk.dto.js';
import { PointsAtRiskQuery } from './points-at-risk.query.js';

@ApiTags('Phiếu điểm')
@Controller('scorecards/:agency/points-at-risk')
export class PointsAtRiskController {
  constructor(private readonly risk: PointsAtRiskQuery) {}

  @Get()
  @ApiOperation({ summary: 'Điểm có nguy cơ mất', description: 'Điểm gắn với báo cáo chưa gửi và nhiệm vụ chưa hoàn thành, theo thời hạn.' })
  @ApiItem(PointsAtRiskDto)
  @ApiProblem('not-found')
  async read(@Param() { agency }: AgencyParam, @Query() { year }: YearRequest, @Actor() actor: Actor): Promise<Item<PointsAtRiskDto>> {
    return itemOf(await this.risk.read({ agency, year, scope: scopeOf(actor) }));
  }
}
