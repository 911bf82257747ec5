import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiList, ApiProblem, scopeOf } from '@cchc/service-kit';
import { StandingSurveyDto, SurveyResultsRequest } from './survey.dto.js';
import { SurveysQuery } from './surveys.query.js';

/** Cơ quan chỉ thấy kết quả của mình. */
@ApiTags('Điều tra xã hội học')
@Controller('survey-results')
export class SurveyResultsController {
  constructor(private readonly surveys: SurveysQuery) {}

  @Get()
  @ApiOperation({ summary: 'Kết quả điều tra đang được tính, trong phạm vi được xem' })
  @ApiList(StandingSurveyDto)
  @ApiProblem('not-found')
  @AlsoCsv({ agencyCode: 'Mã cơ quan', leaf: 'Mã tiêu chí', name: 'Tiêu chí', total: 'Số phiếu', minResponses: 'Số phiếu tối thiểu', belowMinimum: 'Chưa đủ phiếu', points: 'Điểm', excluded: 'Phiếu không tính' })
  list(@Query() { year, group }: SurveyResultsRequest, @Actor() actor: Actor): Promise<{ data: StandingSurveyDto[] }> {
    return this.surveys.results(year, group, scopeOf(actor));
  }
}
