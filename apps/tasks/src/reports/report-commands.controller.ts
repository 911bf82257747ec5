import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, ApiItem, ApiProblem, Idempotent, IfMatch, InPerson, itemOf, Once, WithETag, type Item } from '@cchc/service-kit';
import { ReceiptDto } from '../receipts/receipt.dto.js';
import { AcceptReportHandler } from './accept-report.handler.js';
import { ReportValuesDto, ReturnReportDto } from './report-input.dto.js';
import { ReportKeyParam } from './report-key.dto.js';
import { SavedReportDto } from './report.dto.js';
import { ReturnReportHandler } from './return-report.handler.js';
import { ReviewedReportDto } from './reviewed-report.dto.js';
import { SaveReportValuesHandler } from './save-report-values.handler.js';
import { SubmitReportHandler } from './submit-report.handler.js';

@ApiTags('Báo cáo')
@Controller('reports/:id')
export class ReportCommandsController {
  constructor(
    private readonly save: SaveReportValuesHandler,
    private readonly submission: SubmitReportHandler,
    private readonly sendingBack: ReturnReportHandler,
    private readonly acceptance: AcceptReportHandler,
  ) {}

  @Put('values') @WithETag() @ApiItem(SavedReportDto) @ApiProblem('not-found', 'conflict', 'version-conflict', 'precondition-required')
  @ApiOperation({ summary: 'Lưu số liệu', description: 'Thay toàn bộ số liệu; sai kiểu thì từ chối, chưa khớp thì cảnh báo. Lỗi riêng: `report-not-open`.' })
  async saveValues(@Param() { id }: ReportKeyParam, @Body() body: ReportValuesDto, @IfMatch() version: number, @Actor() actor: Actor): Promise<Item<SavedReportDto>> {
    return itemOf(await this.save.execute({ key: id, version, values: body.values, notApplicable: body.notApplicable ?? {}, actor }));
  }

  @Post('submission') @InPerson() @Idempotent() @ApiItem(ReceiptDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Gửi báo cáo', description: 'Thủ trưởng gửi, nhận biên nhận có ký số. Lỗi riêng: `head-approval-required`, `report-not-open`, `period-not-open`, `report-incomplete`, `cross-check-failed`.' })
  submit(@Param() { id }: ReportKeyParam, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ReceiptDto>> {
    return this.submission.execute({ key: id, actor, once });
  }

  @Post('return') @Idempotent() @ApiItem(ReviewedReportDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Trả lại báo cáo', description: 'Sở Nội vụ trả lại, kèm lý do và hạn gửi lại. Lỗi riêng: `separation-of-duties`, `report-not-submitted`.' })
  sendBack(@Param() { id }: ReportKeyParam, @Body() body: ReturnReportDto, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ReviewedReportDto>> {
    return this.sendingBack.execute({ key: id, reasons: body.reasons, deadlineDate: body.deadlineDate, actor, once });
  }

  @Post('acceptance') @Idempotent() @ApiItem(ReviewedReportDto, 201) @ApiProblem('not-found', 'conflict', 'idempotency-key-required')
  @ApiOperation({ summary: 'Chấp nhận báo cáo', description: 'Lỗi riêng: `separation-of-duties`, `report-not-submitted`.' })
  accept(@Param() { id }: ReportKeyParam, @Actor() actor: Actor, @Once() once: Once): Promise<Item<ReviewedReportDto>> {
    return this.acceptance.execute({ key: id, actor, once });
  }
}
