import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiList, ApiProblem, Idempotent, IdParam, InPerson, Once, Roles, type Item } from '@cchc/service-kit';
import { YearRequest } from '../scorecards/scorecard.dto.js';
import { SurveyImportDto } from '../surveys/survey.dto.js';
import { CountLinkSurvey } from './count-link-survey.handler.js';
import { IssuedLinksDto, IssueLinksDto, LinkSurveyDto, OpenSurveyDto } from './link-survey.dto.js';
import { LinkSurveys } from './link-surveys.js';

/** Điều tra bằng liên kết ẩn danh, mỗi liên kết trả lời một lần; hết hạn thì kiểm phiếu. */
@ApiTags('Điều tra xã hội học')
@Controller('link-surveys')
export class LinkSurveysController {
  constructor(
    private readonly surveys: LinkSurveys,
    private readonly counting: CountLinkSurvey,
  ) {}

  @Get() @Roles('HOME_AFFAIRS', 'LEADER')
  @ApiOperation({ summary: 'Các đợt điều tra bằng liên kết, kèm tỷ lệ trả lời' })
  @ApiList(LinkSurveyDto)
  list(@Query() { year }: YearRequest): Promise<{ data: LinkSurveyDto[] }> {
    return this.surveys.list(year);
  }

  @Post() @Roles('HOME_AFFAIRS') @Idempotent()
  @ApiOperation({ summary: 'Mở một đợt điều tra', description: 'Lỗi riêng: `survey-invalid`.' })
  @ApiItem(LinkSurveyDto, 201)
  @ApiProblem('not-found')
  open(@Body() body: OpenSurveyDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<LinkSurveyDto>> {
    return this.surveys.open(body, actor, once);
  }

  /** Không gửi lại được bằng khóa chống gửi trùng: mã phiếu không lưu ở đâu cả. */
  @Post(':id/links') @Roles('HOME_AFFAIRS') @InPerson()
  @ApiOperation({ summary: 'Cấp liên kết trả lời', description: 'Mã chỉ hiện một lần. Lỗi riêng: `survey-closed`, `survey-invalid`.' })
  @ApiItem(IssuedLinksDto, 201)
  @ApiProblem('not-found', 'conflict')
  issue(@Param() { id }: IdParam, @Body() body: IssueLinksDto): Promise<Item<IssuedLinksDto>> {
    return this.surveys.issue(id, body);
  }

  @Post(':id/counting') @Roles('HOME_AFFAIRS') @Idempotent()
  @ApiOperation({ summary: 'Kiểm phiếu', description: 'Cộng mọi đợt đã hết hạn của cùng năm và nhóm cơ quan, thay kết quả trước. Lỗi riêng: `survey-open`, `campaign-locked`.' })
  @ApiItem(SurveyImportDto, 201)
  @ApiProblem('not-found', 'conflict')
  count(@Param() { id }: IdParam, @Actor() actor: Actor, @Once() once: Once): Promise<Item<SurveyImportDto>> {
    return this.counting.execute({ id, actor, once });
  }
}
