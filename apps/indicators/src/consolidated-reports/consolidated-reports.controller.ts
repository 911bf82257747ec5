import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiPage, ApiProblem, scopeOf, type Page } from '@cchc/service-kit';
import { ConsolidatedIndicatorDto, ConsolidatedListQuery, ConsolidatedPeriodDto, ConsolidatedQuery, PeriodParam } from './consolidated-report.dto.js';
import { ConsolidatedReportsQuery } from './consolidated-reports.query.js';

@ApiTags('Báo cáo tổng hợp toàn tỉnh')
@Controller('consolidated-reports')
export class ConsolidatedReportsController {
  constructor(private readonly consolidated: ConsolidatedReportsQuery) {}

  @Get()
  @ApiOperation({ summary: 'Các kỳ báo cáo tổng hợp' })
  @ApiPage(ConsolidatedPeriodDto)
  list(@Query() query: ConsolidatedListQuery): Promise<Page<ConsolidatedPeriodDto>> {
    return this.consolidated.list(query);
  }

  @Get(':period')
  @ApiOperation({ summary: 'Báo cáo tổng hợp toàn tỉnh của một kỳ' })
  @ApiPage(ConsolidatedIndicatorDto)
  @AlsoCsv({
    code: 'Mã', name: 'Tên số liệu', unit: 'Đơn vị tính', value: 'Toàn tỉnh', numerator: 'Tử số', denominator: 'Mẫu số',
    reported: 'Số cơ quan đã báo cáo', expected: 'Số cơ quan phải báo cáo', withheld: 'Lý do chưa hiện', assumed: 'Giả định',
  })
  @ApiProblem('not-found')
  one(@Param() { period }: PeriodParam, @Query() query: ConsolidatedQuery, @Actor() actor: Actor): Promise<Page<ConsolidatedIndicatorDto>> {
    return this.consolidated.one(period, query, scopeOf(actor));
  }
}
