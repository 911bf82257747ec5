import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, Idempotent, IfMatch, InPerson, itemOf, Once, scopeOf, WithETag, type Item } from '@cchc/service-kit';
import { AgencyParam } from '../scorecards/scorecard.dto.js';
import { SchemeYearRequest } from '../schemes/scheme.dto.js';
import { SaveLeaves } from './save-leaves.handler.js';
import { SavedLeavesDto, SaveLeavesDto, SelfAssessmentDto, SubmissionReceiptDto } from './self-assessment.dto.js';
import { SelfAssessmentQuery } from './self-assessment.query.js';
import { SubmitSelfAssessment } from './submit-self-assessment.handler.js';

/** Tự đánh giá, chấm điểm của cơ quan. */
@ApiTags('Tự đánh giá')
@Controller('self-assessments/:agency')
export class SelfAssessmentsController {
  constructor(
    private readonly query: SelfAssessmentQuery,
    private readonly save: SaveLeaves,
    private readonly submission: SubmitSelfAssessment,
  ) {}

  @Get() @WithETag() @ApiItem(SelfAssessmentDto) @ApiProblem('not-found')
  @ApiOperation({ summary: 'Bản tự đánh giá', description: 'Kèm số liệu hệ thống đã điền sẵn, nguồn và cách tính.' })
  async read(@Param() { agency }: AgencyParam, @Query() { year, scheme }: SchemeYearRequest, @Actor() actor: Actor): Promise<Item<SelfAssessmentDto>> {
    return itemOf(await this.query.read({ agencyCode: agency, year, scheme }, scopeOf(actor)));
  }

  @Put('leaves') @WithETag() @ApiItem(SavedLeavesDto) @ApiProblem('not-found', 'conflict', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Lưu nháp các tiêu chí', description: 'Lỗi riêng: `outside-window`, `campaign-locked`, `scores-refused`.' })
  async saveLeaves(
    @Param() { agency }: AgencyParam, @Query() { year, scheme }: SchemeYearRequest, @Body() { leaves }: SaveLeavesDto, @IfMatch() version: number, @Actor() actor: Actor,
  ): Promise<Item<SavedLeavesDto>> {
    return itemOf(await this.save.execute({ agencyCode: agency, year, scheme, version, leaves, actor }));
  }

  @Post('submission') @InPerson() @Idempotent() @ApiItem(SubmissionReceiptDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Nộp bản tự đánh giá', description: 'Thủ trưởng nộp; nộp lại được trong thời gian tự đánh giá. Lỗi riêng: `head-approval-required`, `outside-window`, `scores-refused`.' })
  submit(@Param() { agency }: AgencyParam, @Query() { year, scheme }: SchemeYearRequest, @Actor() actor: Actor, @Once() once: Once): Promise<Item<SubmissionReceiptDto>> {
    return this.submission.execute({ agencyCode: agency, year, scheme, actor, once });
  }
}
