import { ApiProperty } from '@nestjs/swagger';

export class PlanSummaryDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: 'Hậu Giang' }) province!: string;
}

export class FieldDto {
  @ApiProperty({ example: 'TTHC' }) code!: string;
  @ApiProperty({ example: 3 }) position!: number;
  @ApiProperty({ example: 'Cải cách thủ tục hành chính' }) name!: string;
  @ApiProperty({ type: String, nullable: true }) nameEn!: string | null;
  @ApiProperty({ example: 'VPUBND' }) ownerAgency!: string;
  @ApiProperty({ type: String, nullable: true, example: 'VI.4' }) ownerBasis!: string | null;
}

/** Parts of the source that are shown as they stand, each with its own `assumed` flags. */
export class PlanDto extends PlanSummaryDto {
  @ApiProperty({ type: [FieldDto] }) fields!: FieldDto[];
  @ApiProperty({ type: [Object], example: [{ id: 'MT-01', text: 'Tạo sự chuyển biến mạnh mẽ…' }] }) objectives!: object[];
  @ApiProperty({ type: [String], example: ['CT-01'] }) targetIds!: string[];
  @ApiProperty({ type: Object }) rewards!: object;
  @ApiProperty({ type: [Object], example: [{ id: 'CV-6459', number: '6459/BNV-CCHC', title: 'Hướng dẫn xây dựng kế hoạch và báo cáo định kỳ CCHC năm 2021' }] }) legalDocuments!: object[];
  @ApiProperty({ type: [Object] }) responsibilities!: object[];
  @ApiProperty({ type: Object }) funding!: object;
  @ApiProperty({ type: [Object], description: 'Chỗ in sai trong bản gốc và đề xuất sửa' }) errata!: object[];
  @ApiProperty({ type: Object, description: 'Nguồn, mức tin cậy và quy ước giả định' }) meta!: object;
}

export class TaskDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: 'NV-1.01' }) code!: string;
  @ApiProperty({ description: 'Suy ra từ phần trách nhiệm, không in thành nhiệm vụ trong kế hoạch' }) derived!: boolean;
  @ApiProperty({ type: String, nullable: true, example: 'CDDH' }) fieldCode!: string | null;
  @ApiProperty({ example: 'Triển khai các mục tiêu, nhiệm vụ CCHC năm 2021' }) name!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Nguyên văn' }) sourceText!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Nguyên văn đã sửa lỗi in' }) sourceTextCorrected!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'SNV' }) leadAgency!: string | null;
  @ApiProperty({ format: 'date', example: '2021-02-26' }) deadlineDate!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty({ description: 'Hạn là giả định cho bản trình diễn' }) assumed!: boolean;
  @ApiProperty({ type: Object, description: 'Mọi thuộc tính của nguồn, kèm cờ giả định' }) details!: object;
}

export class ReportingPeriodDto {
  @ApiProperty({ example: '2021-Q1' }) code!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: ['QUARTER_1', 'HALF_YEAR', 'QUARTER_3', 'YEAR'] }) type!: string;
  @ApiProperty({ example: 'Báo cáo CCHC quý I năm 2021' }) name!: string;
  @ApiProperty({ format: 'date', example: '2020-12-15' }) dataFrom!: string;
  @ApiProperty({ format: 'date', example: '2021-03-14', description: 'Ngày chốt số liệu' }) dataTo!: string;
  @ApiProperty({ description: 'Lũy kế từ đầu kỳ, không phải tổng các quý' }) cumulative!: boolean;
  @ApiProperty({ format: 'date', description: 'Nhận báo cáo từ ngày này' }) opensOn!: string;
  @ApiProperty({ format: 'date', example: '2021-03-17' }) deadlineDate!: string;
  @ApiProperty({ format: 'date-time' }) dueAt!: string;
  @ApiProperty({ type: Object, description: 'Hạn nội bộ và hạn gửi Bộ như trong nguồn, kèm cờ giả định' }) details!: object;
}
