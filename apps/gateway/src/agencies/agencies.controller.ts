import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AlsoCsv, ApiItem, ApiPage, ApiProblem, CodeParam, itemOf, WithETag, type Item, type Page } from '@cchc/service-kit';
import { ForTokens } from '../access/for-tokens.js';
import { AgenciesQuery } from './agencies.query.js';
import { AgencyDto, AgencyListQuery } from './agency.dto.js';

@ApiTags('Cơ quan')
@ForTokens('agencies')
@Controller('api/v1/agencies')
export class AgenciesController {
  constructor(private readonly agencies: AgenciesQuery) {}

  @Get()
  @ApiOperation({ summary: 'Danh sách cơ quan' })
  @ApiPage(AgencyDto)
  @AlsoCsv({ code: 'Mã', name: 'Tên cơ quan', shortName: 'Tên gọn', level: 'Cấp', parent: 'Cơ quan cấp trên', group: 'Nhóm xếp hạng' })
  list(@Query() query: AgencyListQuery): Promise<Page<AgencyDto>> {
    return this.agencies.list(query);
  }

  @Get(':code')
  @ApiOperation({ summary: 'Một cơ quan' })
  @ApiItem(AgencyDto)
  @WithETag()
  @ApiProblem('not-found')
  async one(@Param() { code }: CodeParam): Promise<Item<AgencyDto>> {
    return itemOf(await this.agencies.one(code));
  }
}
