import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiPage, ApiProblem, CodeParam, itemOf, limitOf, ListQuery, pageOf, scopeOf, WithETag, type Item, type Page } from '@cchc/service-kit';
import { CriteriaSetDto, CriteriaSetHeadDto } from './criteria-set.dto.js';
import { CriteriaSetsQuery } from './criteria-sets.query.js';

@ApiTags('Bộ tiêu chí')
@Controller('criteria-sets')
export class CriteriaSetsController {
  constructor(private readonly sets: CriteriaSetsQuery) {}

  @Get()
  @ApiOperation({ summary: 'Các bộ tiêu chí' })
  @ApiPage(CriteriaSetHeadDto)
  async list(@Query() query: ListQuery, @Actor() actor: Actor): Promise<Page<CriteriaSetHeadDto>> {
    const { limit, offset } = limitOf(query);
    const all = (await this.sets.list(scopeOf(actor))).filter(({ title, id }) => `${id} ${title}`.toLowerCase().includes((query.q ?? '').toLowerCase()));
    return pageOf(query, all.slice(offset, offset + limit), all.length);
  }

  @Get(':code')
  @ApiOperation({ summary: 'Một bộ tiêu chí' })
  @ApiItem(CriteriaSetDto)
  @WithETag()
  @ApiProblem('not-found')
  async one(@Param() { code }: CodeParam, @Actor() actor: Actor): Promise<Item<CriteriaSetDto>> {
    return itemOf(await this.sets.one(code, scopeOf(actor)));
  }
}
