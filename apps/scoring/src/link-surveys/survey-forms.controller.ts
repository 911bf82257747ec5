import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiItem, ApiProblem, itemOf, NoContent, Public, type Item } from '@cchc/service-kit';
import { FillForm } from './fill-form.handler.js';
import { FillFormDto, SurveyFormDto, SurveyTokenDto } from './link-survey.dto.js';

/** Cho người giữ liên kết, không đăng nhập. Mã nằm trong nội dung gửi, không nằm trong địa chỉ. */
@ApiTags('Điều tra xã hội học')
@Public()
@Controller('survey-forms')
export class SurveyFormsController {
  constructor(private readonly forms: FillForm) {}

  @Post('form') @HttpCode(200)
  @ApiOperation({ summary: 'Phiếu hỏi của một liên kết', description: 'Lỗi riêng: `survey-link-used`, `survey-closed`.' })
  @ApiItem(SurveyFormDto)
  @ApiProblem('not-found', 'conflict')
  async form(@Body() { token }: SurveyTokenDto): Promise<Item<SurveyFormDto>> {
    return itemOf(await this.forms.form(token));
  }

  @Post('answers')
  @ApiOperation({ summary: 'Gửi phiếu trả lời', description: 'Một liên kết chỉ gửi được một lần. Lỗi riêng: `survey-link-used`, `survey-closed`, `survey-answers-invalid`.' })
  @NoContent()
  @ApiProblem('not-found', 'conflict')
  fill(@Body() { token, answers }: FillFormDto): Promise<void> {
    return this.forms.fill(token, answers);
  }
}
