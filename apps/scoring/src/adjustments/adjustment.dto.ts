import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, Matches, ValidateNested } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';
import { ADJUSTMENT_KINDS, type AdjustmentKind } from '../domain/adjustments/adjustment.js';
import { AgencyParam } from '../scorecards/scorecard.dto.js';

export class AdjustmentParam extends AgencyParam {
  @ApiProperty({ format: 'uuid' }) @IsUUID() id!: string;
}

export class AdjustmentEvidenceDto {
  @ApiProperty({ example: '15/QĐ-UBND', description: 'Số, ký hiệu; văn bản mật chỉ ghi số, ký hiệu' }) @IsString() @Length(1, 100) symbol!: string;
  @ApiPropertyOptional({ type: String, nullable: true, format: 'date', example: '2022-01-05' }) @IsOptional() @IsDay() issuedOn?: string;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'Quyết định nhân rộng mô hình một cửa liên thông' }) @IsOptional() @IsString() @Length(1, 500) abstract?: string;
}

const KIND = { enum: ADJUSTMENT_KINDS, description: 'Điểm thưởng, điểm trừ, căn cứ loại trừ (như người đứng đầu bị kỷ luật), miễn áp dụng quy tắc loại trừ' };

export class GiveAdjustmentDto {
  @ApiProperty(KIND) @IsIn(ADJUSTMENT_KINDS) kind!: AdjustmentKind;
  @ApiPropertyOptional({ example: '1.50', description: 'Số điểm, với điểm thưởng và điểm trừ' }) @IsOptional() @Matches(/^\d{1,3}(\.\d{1,2})?$/, { message: 'Phải là số không âm, tối đa hai chữ số thập phân, ghi dạng chuỗi.' }) points?: string;
  @ApiPropertyOptional({ example: 'LT-04', description: 'Quy tắc loại trừ, với căn cứ và miễn áp dụng' }) @IsOptional() @IsCode() rule?: string;
  @ApiProperty({ example: 'Mô hình một cửa liên thông được tỉnh nhân rộng.' }) @IsString() @Length(5, 1000) reason!: string;
  @ApiProperty({ example: 'Quyết định 15/QĐ-UBND ngày 05/01/2022', description: 'Căn cứ pháp lý' }) @IsString() @Length(3, 500) legalBasis!: string;

  @ApiPropertyOptional({ type: [AdjustmentEvidenceDto], description: 'Tài liệu kiểm chứng' })
  @IsOptional() @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => AdjustmentEvidenceDto)
  evidence?: AdjustmentEvidenceDto[];
}

export class WithdrawDto {
  @ApiProperty({ example: 'Quyết định nhân rộng đã bị thu hồi.' }) @IsString() @Length(5, 1000) reason!: string;
}

class WithdrawalDto {
  @ApiProperty() reason!: string;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

class AdjustmentDocumentDto {
  @ApiProperty({ example: '15/QĐ-UBND' }) symbol!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) issuedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) abstract!: string | null;
}

export class AdjustmentDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(KIND) kind!: AdjustmentKind;
  @ApiProperty({ type: String, nullable: true, example: '1.50', description: 'Trước khi áp mức trần của bộ tiêu chí' }) points!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'LT-04' }) rule!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty() legalBasis!: string;
  @ApiProperty({ type: [AdjustmentDocumentDto] }) evidence!: AdjustmentDocumentDto[];
  @ApiProperty({ type: String, nullable: true, example: 'SNV', description: 'Nhân danh cơ quan nào; COUNCIL là Hội đồng thẩm định' }) onBehalfOf!: string | null;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: WithdrawalDto, nullable: true, description: 'Đã rút lại; để trống khi còn hiệu lực' }) withdrawal!: WithdrawalDto | null;
}
