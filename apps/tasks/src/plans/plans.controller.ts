import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiItem, ApiList, ApiPage, ApiProblem, itemOf, type Item, type Page } from '@cchc/service-kit';
import { PlanDto, PlanSummaryDto, ReportingPeriodDto, TaskDto } from './plan.dto.js';
import { TaskKeyParam, TaskListQuery, YearParam } from './plan-input.dto.js';
import { PlansQuery } from './plans.query.js';

@ApiTags('Kế hoạch')
@Controller()
export class PlansController {
  constructor(private readonly plansQuery: PlansQuery) {}

  @Get('plans') @ApiList(PlanSummaryDto) @ApiOperation({ summary: 'Các kế hoạch theo năm' })
  async plans(@Actor() actor: Actor): Promise<Item<PlanSummaryDto[]>> {
    return itemOf(await this.plansQuery.plans(actor));
  }

  @Get('plans/:year') @ApiItem(PlanDto) @ApiProblem('not-found') @ApiOperation({ summary: 'Kế hoạch của một năm' })
  async plan(@Param() { year }: YearParam, @Actor() actor: Actor): Promise<Item<PlanDto>> {
    return itemOf(await this.plansQuery.plan(Number(year), actor));
  }

  @Get('reporting-periods') @ApiList(ReportingPeriodDto) @ApiOperation({ summary: 'Các kỳ báo cáo' })
  async periods(@Actor() actor: Actor): Promise<Item<ReportingPeriodDto[]>> {
    return itemOf(await this.plansQuery.periods(actor));
  }

  @Get('tasks') @ApiPage(TaskDto) @ApiOperation({ summary: 'Nhiệm vụ của kế hoạch' })
  @AlsoCsv({ code: 'Mã', name: 'Nhiệm vụ', fieldCode: 'Lĩnh vực', leadAgency: 'Chủ trì', deadlineDate: 'Hạn', assumed: 'Giả định' })
  tasks(@Query() query: TaskListQuery, @Actor() actor: Actor): Promise<Page<TaskDto>> {
    return this.plansQuery.tasks(query, actor);
  }

  @Get('tasks/:key') @ApiItem(TaskDto) @ApiProblem('not-found') @ApiOperation({ summary: 'Một nhiệm vụ' })
  async task(@Param() { key }: TaskKeyParam, @Actor() actor: Actor): Promise<Item<TaskDto>> {
    return itemOf(await this.plansQuery.task(key, actor));
  }
}
