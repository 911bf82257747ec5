import { ApiProperty } from '@nestjs/swagger';
import type { FieldError, RankingGroup, Timeliness } from '@cchc/kernel';
import type { ReportStatus } from '../domain/report.js';

const STATUSES = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'];

/** A report in a list: without its values. */
export class ReportSummaryDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: '2021-Q1:UBND-LONGMY', description: 'Cũng dùng được thay cho id' }) key!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: '2021-Q1' }) periodCode!: string;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Ủy ban nhân dân huyện Long Mỹ' }) agencyName!: string | null;
  @ApiProperty({ enum: ['DEPARTMENT', 'DISTRICT'] }) rankingGroup!: RankingGroup;
  @ApiProperty({ enum: STATUSES }) status!: ReportStatus;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ example: 0, description: 'Số lần đã gửi' }) revision!: number;
  @ApiProperty({ format: 'date', example: '2021-03-17' }) deadlineDate!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty({ description: 'Hạn gửi là giả định, kế hoạch không nêu' }) deadlineAssumed!: boolean;
  @ApiProperty({ description: 'Đã quá hạn mà chưa gửi lần nào' }) overdue!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) firstSubmittedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @ApiProperty({ enum: ['ON_TIME', 'LATE'], nullable: true }) timeliness!: Timeliness | null;
  @ApiProperty({ format: 'uuid' }) obligationId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) returnObligationId!: string | null;
  @ApiProperty({ format: 'date-time' }) updatedAt!: string;
}

export class ReportDto extends ReportSummaryDto {
  @ApiProperty({ example: { plan_tasks_total: 30, capital_plan: '55124.50', iso_applied: true }, description: 'Mã chỉ tiêu → số nguyên, số thập phân dạng chuỗi, hoặc true/false' })
  values!: Record<string, unknown>;
  @ApiProperty({ example: { capital_plan: 'Không được giao vốn đầu tư công' }, description: 'Mã chỉ tiêu → lý do không áp dụng' })
  notApplicable!: Record<string, string>;
}

export class WarningDto implements FieldError {
  @ApiProperty({ example: '/values/plan_tasks_done' }) pointer!: string;
  @ApiProperty({ example: 'cross-check-lte' }) slug!: string;
  @ApiProperty({ example: 'A1.02 “Số nhiệm vụ đã hoàn thành” (31) không được lớn hơn A1.01 “Số nhiệm vụ đề ra trong kế hoạch CCHC năm” (30).' }) message!: string;
  @ApiProperty({ type: String, required: false, example: 'A1.02' }) cell?: string;
}

export class SavedReportDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: STATUSES }) status!: ReportStatus;
  @ApiProperty({ example: 2 }) version!: number;
  @ApiProperty({ type: [WarningDto], description: 'Số liệu chưa khớp: không cản việc lưu nháp, nhưng cản việc gửi' }) warnings!: WarningDto[];
  @ApiProperty({ example: 12, description: 'Số chỉ tiêu bắt buộc chưa có số liệu' }) missing!: number;
}

export class ReportEventDto {
  @ApiProperty({ example: 2 }) version!: number;
  @ApiProperty({ enum: ['OPENED', 'SAVED', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] }) kind!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Trần Thị Bình' }) personName!: string | null;
  @ApiProperty({ type: Object, example: { reasons: 'Thiếu thuyết minh A3.14' } }) detail!: object;
}
