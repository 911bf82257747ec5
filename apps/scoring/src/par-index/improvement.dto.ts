import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';

export const IMPROVEMENT_STATES = ['REQUESTED', 'IN_TERM', 'NOT_DONE', 'DONE_ON_TIME', 'DONE_LATE'] as const;
export type ImprovementState = (typeof IMPROVEMENT_STATES)[number];

export class RequestImprovementDto {
  @ApiProperty({ example: 'P3.2', description: 'Lĩnh vực, tiêu chí hoặc tiêu chí thành phần đang yếu' }) @IsCode() component!: string;
  @ApiProperty({ example: 'STTTT', description: 'Cơ quan chủ trì khắc phục' }) @IsCode() agencyCode!: string;
  @ApiProperty({ example: 'Nguyễn Văn An, Phó Giám đốc', description: 'Người chịu trách nhiệm' }) @IsString() @Length(2, 200) person!: string;
  @ApiProperty({ format: 'date', example: '2022-06-30', description: 'Ngày cuối; rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp' }) @IsDay() deadlineDate!: string;
  @ApiPropertyOptional({ description: 'Nội dung nhiệm vụ; không nêu thì theo tên của nội dung yếu' }) @IsOptional() @IsString() @Length(5, 500) title?: string;
}

export class ImprovementDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'P3.2' }) component!: string;
  @ApiProperty({ example: '55.00', description: 'Đạt bao nhiêu phần trăm khi giao' }) percent!: string;
  @ApiProperty({ example: 'STTTT' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty() person!: string;
  @ApiProperty({ example: 'KP-P3.2-1', description: 'Mã nhiệm vụ trong kế hoạch' }) taskCode!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) deadlineDate!: string;
  @ApiProperty({ enum: IMPROVEMENT_STATES, description: 'REQUESTED: nhiệm vụ đang được mở' }) state!: ImprovementState;
  @ApiProperty({ example: 'Còn trong hạn' }) stateName!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Việc phải làm trong /obligations' }) obligationId!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) metAt!: string | null;
  @ApiProperty() requestedBy!: string;
  @ApiProperty({ format: 'date-time' }) requestedAt!: string;
}

export class ParIndexSettingsDto {
  @ApiProperty({ example: '70', description: 'Dưới bao nhiêu phần trăm điểm tối đa là yếu' }) @Matches(/^(100|\d{1,2})(\.\d{1,2})?$/, { message: 'Phải là phần trăm từ 0 đến 100, tối đa hai chữ số thập phân.' }) weakBelow!: string;
}

export class SavedSettingsDto extends ParIndexSettingsDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Ngưỡng là giả định' }) assumed!: boolean;
}

export class ReturnPartDto {
  @ApiProperty({ example: 'Tiêu chí P2.1.1 chưa có tài liệu kiểm chứng.' }) @IsString() @Length(5, 1000) reason!: string;
  @ApiPropertyOptional({ format: 'date', example: '2022-01-19', description: 'Nộp lại đến hết ngày nào; bắt buộc khi hết thời gian tự chấm' }) @IsOptional() @IsDay() lastDay?: string;
}

export class ReturnedPartDto {
  @ApiProperty({ example: 'STP' }) agencyCode!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time', description: 'Nộp lại trước thời điểm này' }) closesAt!: string;
  @ApiProperty() version!: number;
}
