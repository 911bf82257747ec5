import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, AlsoCsv, ApiItem, ApiList, ApiPage, ApiProblem, itemOf, WithETag, type Item, type Page } from '@cchc/service-kit';
import { ReportFormDto } from './report-form.dto.js';
import { ReportFormQuery } from './report-form.query.js';
import { ReportListQuery } from './report-input.dto.js';
import { ReportKeyParam } from './report-key.dto.js';
import { ReportDto, ReportEventDto, ReportSummaryDto } from './report.dto.js';
import { ReportsQuery } from './reports.query.js';

@ApiTags('Báo cáo')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsQuery, private readonly forms: ReportFormQuery) {}

  @Get() @ApiPage(ReportSummaryDto) @ApiOperation({ summary: 'Danh sách báo cáo trong phạm vi được xem' })
  @AlsoCsv({ periodCode: 'Kỳ báo cáo', agencyCode: 'Mã cơ quan', agencyName: 'Cơ quan', status: 'Trạng thái', deadlineDate: 'Hạn gửi', firstSubmittedAt: 'Gửi lần đầu', timeliness: 'Đúng hạn' })
  list(@Query() query: ReportListQuery, @Actor() actor: Actor): Promise<Page<ReportSummaryDto>> {
    return this.reports.list(query, actor);
  }

  @Get(':id') @ApiItem(ReportDto) @WithETag() @ApiProblem('not-found') @ApiOperation({ summary: 'Một báo cáo, kèm số liệu' })
  async one(@Param() { id }: ReportKeyParam, @Actor() actor: Actor): Promise<Item<ReportDto>> {
    return itemOf(await this.reports.one(id, actor));
  }

  @Get(':id/form') @ApiItem(ReportFormDto) @WithETag() @ApiProblem('not-found')
  @ApiOperation({ summary: 'Biểu mẫu của báo cáo', description: 'Các mục, chỉ tiêu áp dụng, số liệu, tỷ lệ đã tính, chỗ còn thiếu và chỗ chưa khớp' })
  async form(@Param() { id }: ReportKeyParam, @Actor() actor: Actor): Promise<Item<ReportFormDto>> {
    return itemOf(await this.forms.one(id, actor));
  }

  @Get(':id/history') @ApiList(ReportEventDto) @ApiProblem('not-found') @ApiOperation({ summary: 'Lịch sử của báo cáo' })
  async history(@Param() { id }: ReportKeyParam, @Actor() actor: Actor): Promise<Item<ReportEventDto[]>> {
    return itemOf(await this.reports.history(id, actor));
  }
}
