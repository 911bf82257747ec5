import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiItem, ApiPage, ApiProblem, itemOf, type Item, type Page } from '@cchc/service-kit';
import { TemplateDto, TemplateListQuery, TemplateSummaryDto, YearParam } from './template.dto.js';
import { TemplatesQuery } from './templates.query.js';

@ApiTags('Mẫu báo cáo')
@Controller('report-templates')
export class TemplatesController {
  constructor(private readonly templates: TemplatesQuery) {}

  @Get()
  @ApiOperation({ summary: 'Các mẫu báo cáo' })
  @ApiPage(TemplateSummaryDto)
  list(@Query() query: TemplateListQuery): Promise<Page<TemplateSummaryDto>> {
    return this.templates.list(query);
  }

  @Get(':year')
  @ApiOperation({ summary: 'Mẫu báo cáo của một năm' })
  @ApiItem(TemplateDto)
  @ApiProblem('not-found')
  async one(@Param() { year }: YearParam): Promise<Item<TemplateDto>> {
    return itemOf(await this.templates.one(year));
  }
}
