import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiItem, ApiPage, ApiProblem, itemOf, scopeOf, type Item, type Page } from '@cchc/service-kit';
import { TargetByAgencyQuery } from './target-by-agency.query.js';
import { OneTargetQuery, TargetByAgencyDto, TargetDto, TargetIdParam, TargetListQuery } from './target.dto.js';
import { TargetsQuery } from './targets.query.js';

@ApiTags('Chỉ tiêu')
@Controller('targets')
export class TargetsController {
  constructor(private readonly targets: TargetsQuery, private readonly byAgency: TargetByAgencyQuery) {}

  @Get()
  @ApiOperation({ summary: 'Các chỉ tiêu và kết quả toàn tỉnh' })
  @ApiPage(TargetDto)
  @AlsoCsv({
    id: 'Mã', name: 'Chỉ tiêu', period: 'Kỳ', operator: 'So sánh', threshold: 'Ngưỡng (%)', value: 'Kết quả (%)', attained: 'Đạt',
    reported: 'Số cơ quan đã có số liệu', expected: 'Số cơ quan thuộc đối tượng', withheld: 'Lý do chưa hiện', assumed: 'Giả định',
  })
  @ApiProblem('not-found')
  list(@Query() query: TargetListQuery, @Actor() actor: Actor): Promise<Page<TargetDto>> {
    return this.targets.list(query, scopeOf(actor));
  }

  @Get(':id')
  @ApiOperation({ summary: 'Một chỉ tiêu, kèm kết quả từng cơ quan' })
  @ApiItem(TargetByAgencyDto)
  @ApiProblem('not-found')
  async one(@Param() { id }: TargetIdParam, @Query() query: OneTargetQuery, @Actor() actor: Actor): Promise<Item<TargetByAgencyDto>> {
    return itemOf(await this.byAgency.one(id, query, scopeOf(actor)));
  }
}
