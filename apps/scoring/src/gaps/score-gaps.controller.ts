import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, itemOf, scopeOf, type Item } from '@cchc/service-kit';
import { ScoreGapsDto, ScoreGapsRequest } from './score-gaps.dto.js';
import { ScoreGapsQuery } from './score-gaps.query.js';

/** Cơ quan chỉ thấy chênh lệch của phiếu mình; Sở Nội vụ, thẩm định, hội đồng và lãnh đạo thấy cả nhóm. */
@ApiTags('Phiếu điểm')
@Controller('score-gaps')
export class ScoreGapsController {
  constructor(private readonly gaps: ScoreGapsQuery) {}

  @Get()
  @ApiOperation({ summary: 'Chênh lệch giữa tự đánh giá và thẩm định', description: 'Theo lĩnh vực, cơ quan thẩm định và cơ quan được chấm, trong phạm vi được xem.' })
  @ApiItem(ScoreGapsDto)
  @ApiProblem('not-found')
  async read(@Query() { year, group }: ScoreGapsRequest, @Actor() actor: Actor): Promise<Item<ScoreGapsDto>> {
    return itemOf(await this.gaps.read(year, group, scopeOf(actor)));
  }
}
