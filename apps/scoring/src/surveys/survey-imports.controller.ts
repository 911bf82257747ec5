import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiList, ApiProblem, Idempotent, IdParam, Once, Roles, type Item } from '@cchc/service-kit';
import type { FastifyReply } from 'fastify';
import { YearRequest } from '../scorecards/scorecard.dto.js';
import { ImportSurvey } from './import-survey.handler.js';
import { DryRunQuery, ImportedSurveyDto, ImportSurveyDto, SurveyImportDto, WithdrawSurveyDto } from './survey.dto.js';
import { SurveysQuery } from './surveys.query.js';
import { WithdrawSurvey } from './withdraw-survey.handler.js';

/** Kết quả điều tra xã hội học nhập từ tệp: xem trước, nhập trọn vẹn hoặc không nhập gì, nhập lại thì kết quả mới thay kết quả cũ. */
@ApiTags('Điều tra xã hội học')
@Controller('survey-imports')
export class SurveyImportsController {
  constructor(
    private readonly surveys: SurveysQuery,
    private readonly importing: ImportSurvey,
    private readonly withdrawing: WithdrawSurvey,
  ) {}

  @Get() @Roles('HOME_AFFAIRS', 'LEADER', 'APPRAISER', 'COUNCIL')
  @ApiOperation({ summary: 'Các lần nhập kết quả điều tra của một năm' })
  @ApiList(SurveyImportDto)
  list(@Query() { year }: YearRequest): Promise<{ data: SurveyImportDto[] }> {
    return this.surveys.imports(year);
  }

  @Post() @Roles('HOME_AFFAIRS') @Idempotent()
  @ApiOperation({ summary: 'Nhập kết quả điều tra từ tệp CSV hoặc XLSX', description: 'dryRun=true xem trước mọi lỗi và thay đổi điểm. Lỗi riêng: `survey-file-invalid`, `campaign-locked`.' })
  @ApiItem(ImportedSurveyDto, 201)
  @ApiItem(ImportedSurveyDto)
  @ApiProblem('not-found', 'conflict')
  import(
    @Query() { dryRun }: DryRunQuery, @Body() body: ImportSurveyDto, @Actor() actor: Actor, @Once() once: Once, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Item<ImportedSurveyDto>> {
    // A preview creates nothing.
    if (dryRun === 'true') reply.status(200);
    return this.importing.execute({ body, dryRun: dryRun === 'true', actor, once });
  }

  @Post(':id/withdrawal') @Roles('HOME_AFFAIRS') @Idempotent()
  @ApiOperation({ summary: 'Rút lại một lần nhập', description: 'Kết quả nào chưa được thay bằng lần nhập mới hơn thì không còn tính. Lỗi riêng: `survey-withdrawn`, `campaign-locked`.' })
  @ApiItem(SurveyImportDto, 201)
  @ApiProblem('not-found', 'conflict')
  withdraw(@Param() { id }: IdParam, @Body() { reason }: WithdrawSurveyDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<SurveyImportDto>> {
    return this.withdrawing.execute({ id, reason, actor, once });
  }
}
