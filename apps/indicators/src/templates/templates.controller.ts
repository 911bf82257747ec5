import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiItem, ApiPage, ApiProblem, itemOf, type Item, type Page } from '@cchc/service-kit';
import { TemplateDto, TemplateListQuery, TemplateSummaryDto, YearParam } from './template.dto.js';
import { TemplatesQuery } from './templates.query.js';

@ApiTags('Mẫu báo cáo')
@Controller('report-templates')
export class TemplatesController {
  constructor(private readonly templates: TemplatesQuery) {}

  @Get()
  @ApiPage(TemplateSummaryDto)
  list(@Query() query: TemplateListQuery): Promise<Page<TemplateSummaryDto>> {
    return this.templates.list(query);
  }

  @Get(':year')
  @ApiItem(TemplateDto)
  @ApiProblem('not-found')
  async one(@Param() { year }: YearParam): Promise<Item<TemplateDto>> {
    return itemOf(await this.templates.one(year));
  }
}
