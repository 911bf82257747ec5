import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiItem, ApiList, ApiPage, ApiProblem, IfMatch, itemOf, Roles, WithETag, type Item, type Page } from '@cchc/service-kit';
import { IndexDto, IndexListQuery } from './index.dto.js';
import { IndexMovementDto, IndexResultParam, RecordResultDto, ResultsRequest } from './index-result.dto.js';
import { IndexResults } from './index-results.handler.js';
import { IndicesQuery } from './indices.query.js';

@ApiTags('Chỉ số PAR INDEX, SIPAS, PAPI, PCI')
@Controller('indicators/indices')
export class IndicesController {
  constructor(
    private readonly indices: IndicesQuery,
    private readonly results: IndexResults,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Các chỉ số của tỉnh qua từng năm' })
  @ApiPage(IndexDto)
  list(@Query() query: IndexListQuery): Promise<Page<IndexDto>> {
    return this.indices.list(query);
  }

  @Get('results')
  @ApiOperation({ summary: 'Kết quả của một năm: điểm, hạng, tăng giảm so với lần trước' })
  @ApiList(IndexMovementDto)
  async ofYear(@Query() { year }: ResultsRequest): Promise<Item<IndexMovementDto[]>> {
    return itemOf(await this.results.ofYear(year));
  }

  @Put(':code/results/:year') @Roles('HOME_AFFAIRS') @WithETag() @ApiItem(IndexMovementDto) @ApiProblem('not-found', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Ghi kết quả được công bố của một năm', description: 'Lần đầu gửi If-Match: "0".' })
  async record(@Param() { code, year }: IndexResultParam, @Body() result: RecordResultDto, @IfMatch() version: number): Promise<Item<IndexMovementDto>> {
    return itemOf(await this.results.record({ code, year: Number(year), version, result }));
  }
}
