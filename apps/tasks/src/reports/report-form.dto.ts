import { ApiProperty } from '@nestjs/swagger';
import type { ReportStatus } from '../domain/report.js';
import type { Check, IndicatorType } from '../domain/report-template.js';
import type { Value } from '../domain/report-values.js';
import { WarningDto } from './report.dto.js';

export class FormCellDto {
  @ApiProperty({ example: 'A1.02' }) code!: string;
  @ApiProperty({ example: 'plan_tasks_done' }) key!: string;
  @ApiProperty({ example: 'Số nhiệm vụ đã hoàn thành' }) name!: string;
  @ApiProperty({ example: 'nhiệm vụ' }) unit!: string;
  @ApiProperty({ enum: ['INTEGER', 'DECIMAL', 'BOOLEAN', 'COMPUTED_PERCENT'] }) type!: IndicatorType;
  @ApiProperty({ enum: ['FLOW', 'STOCK', 'RATE'], description: 'Phát sinh trong kỳ, tại ngày chốt, hoặc tỷ lệ do hệ thống tính' }) measure!: string;
  @ApiProperty() required!: boolean;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ description: 'Chỉ tiêu giả định cho bản trình diễn' }) assumed!: boolean;
  @ApiProperty({ description: 'Số liệu đã nhập; null nếu chưa có', nullable: true, oneOf: [{ type: 'integer' }, { type: 'string' }, { type: 'boolean' }] }) value!: Value | null;
  @ApiProperty({ type: String, nullable: true, example: '23.33', description: 'Tỷ lệ phần trăm đã tính' }) rate!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Lý do không áp dụng' }) notApplicable!: string | null;
  @ApiProperty({ type: [Object], example: [{ lte: 'plan_tasks_total' }] }) checks!: Check[];
}

export class FormSectionDto {
  @ApiProperty({ example: 'A1' }) code!: string;
  @ApiProperty({ example: 'Công tác chỉ đạo, điều hành CCHC' }) name!: string;
  @ApiProperty({ type: [FormCellDto] }) cells!: FormCellDto[];
}

export class ReportFormDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Mẫu báo cáo định kỳ công tác cải cách hành chính của cơ quan, địa phương' }) title!: string;
  @ApiProperty({ example: 'Báo cáo CCHC quý I năm 2021' }) periodName!: string;
  @ApiProperty({ format: 'date', example: '2020-12-15' }) dataFrom!: string;
  @ApiProperty({ format: 'date', example: '2021-03-14', description: 'Ngày chốt số liệu' }) dataTo!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty({ enum: ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] }) status!: ReportStatus;
  @ApiProperty({ description: 'Còn được sửa và gửi' }) open!: boolean;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty({ type: [FormSectionDto] }) sections!: FormSectionDto[];
  @ApiProperty({ type: [WarningDto], description: 'Chỉ tiêu bắt buộc chưa có số liệu' }) missing!: WarningDto[];
  @ApiProperty({ type: [WarningDto], description: 'Số liệu chưa khớp nhau' }) warnings!: WarningDto[];
}
