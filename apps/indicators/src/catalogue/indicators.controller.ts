import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiItem, ApiPage, ApiProblem, itemOf, scopeOf, type Item, type Page } from '@cchc/service-kit';
import { IndicatorDto } from '../templates/template.dto.js';
import { IndicatorKeyParam, IndicatorListQuery, IndicatorValuesDto, PeriodQuery } from './indicator-query.dto.js';
import { IndicatorValuesQuery } from './indicator-values.query.js';
import { IndicatorsQuery } from './indicators.query.js';

@ApiTags('Số liệu báo cáo')
@Controller('indicators')
export class IndicatorsController {
  constructor(private readonly indicators: IndicatorsQuery, private readonly values: IndicatorValuesQuery) {}

  @Get()
  @ApiOperation({ summary: 'Danh mục số liệu báo cáo' })
  @ApiPage(IndicatorDto)
  @AlsoCsv({ code: 'Mã', key: 'Khóa', section: 'Mục', name: 'Tên số liệu', unit: 'Đơn vị tính', type: 'Kiểu', appliesTo: 'Áp dụng cho', assumed: 'Giả định' })
  list(@Query() query: IndicatorListQuery): Promise<Page<IndicatorDto>> {
    return this.indicators.list(query);
  }

  @Get(':key/values')
  @ApiOperation({ summary: 'Một số liệu trong một kỳ: toàn tỉnh và từng cơ quan' })
  @ApiItem(IndicatorValuesDto)
  @ApiProblem('not-found')
  async valuesOf(@Param() { key }: IndicatorKeyParam, @Query() { period }: PeriodQuery, @Actor() actor: Actor): Promise<Item<IndicatorValuesDto>> {
    return itemOf(await this.values.values(key, period, scopeOf(actor)));
  }
}
