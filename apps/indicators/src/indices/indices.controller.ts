import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, type Page } from '@cchc/service-kit';
import { IndexDto, IndexListQuery } from './index.dto.js';
import { IndicesQuery } from './indices.query.js';

@ApiTags('Chỉ số PAR INDEX, SIPAS, PAPI, PCI')
@Controller('indicators/indices')
export class IndicesController {
  constructor(private readonly indices: IndicesQuery) {}

  @Get()
  @ApiOperation({ summary: 'Các chỉ số của tỉnh qua từng năm' })
  @ApiPage(IndexDto)
  list(@Query() query: IndexListQuery): Promise<Page<IndexDto>> {
    return this.indices.list(query);
  }
}
