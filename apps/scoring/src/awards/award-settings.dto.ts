import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString, Length, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';
import { Nullable } from '@cchc/service-kit';
import type { AwardPhase } from '../domain/awards/award-errors.js';
import { INDIVIDUAL_RULES, type AwardSettings, type Caps, type IndividualRule, type Letterhead } from '../domain/awards/award-settings.js';

const cap = (description: string, example: number) => ({ type: Number, nullable: true, example, description: `${description}; để trống là không giới hạn` });

export class CapsDto implements Caps {
  @ApiProperty(cap('Số tập thể tối đa của cả tỉnh', 8)) @Nullable() @IsOptional() @IsInt() @Min(1) @Max(10_000) collectives: number | null = null;
  @ApiProperty(cap('Tỷ lệ tập thể tối đa trong mỗi nhóm xếp hạng (%), làm tròn xuống', 30)) @Nullable() @IsOptional() @IsInt() @Min(1) @Max(100) collectivePercent: number | null = null;
  @ApiProperty(cap('Số cá nhân tối đa của cả tỉnh', 20)) @Nullable() @IsOptional() @IsInt() @Min(1) @Max(10_000) individuals: number | null = null;
  @ApiProperty(cap('Số cá nhân tối đa một cơ quan', 2)) @Nullable() @IsOptional() @IsInt() @Min(1) @Max(1000) individualsPerAgency: number | null = null;
}

export class LetterheadDto implements Letterhead {
  @ApiProperty({ example: 'Ủy ban nhân dân tỉnh Hậu Giang' }) @IsString() @Length(2, 200) superior!: string;
  @ApiProperty({ example: 'Sở Nội vụ' }) @IsString() @Length(2, 200) issuer!: string;
  @ApiProperty({ example: 'Hậu Giang', description: 'Địa danh ghi trước ngày, tháng, năm' }) @IsString() @Length(2, 100) place!: string;
}

export class SaveAwardSettingsDto implements AwardSettings {
  @ApiProperty({ example: 'XUAT_SAC', description: 'Mức xếp loại để được xét Bằng khen tập thể' }) @IsCode() band!: string;
  @ApiProperty({ enum: INDIVIDUAL_RULES, description: 'Cơ quan được Bằng khen tập thể và (AND), hoặc (OR), xếp hạng nhất khối thi đua' }) @IsIn(INDIVIDUAL_RULES) individualRule!: IndividualRule;

  @ApiProperty({ type: [String], example: ['SNV'], description: 'Cơ quan có cá nhân trực tiếp tham mưu công tác cải cách hành chính của tỉnh' })
  @IsArray() @ArrayMaxSize(50) @ArrayUnique() @IsCode({ each: true })
  advisingAgencies!: string[];

  @ApiProperty({ format: 'date', example: '2022-01-01', description: 'Ngày bắt đầu nhận đề nghị khen thưởng' }) @IsDay() firstDay!: string;
  @ApiProperty({ format: 'date', example: '2022-03-31', description: 'Ngày cuối, tính cả ngày này' }) @IsDay() lastDay!: string;
  @ApiProperty({ type: CapsDto, description: 'Mức trần, để tránh hình thức, tràn lan' }) @IsDefined() @ValidateNested() @Type(() => CapsDto) caps!: CapsDto;
  @ApiProperty({ type: LetterheadDto, description: 'Phần đầu của tờ trình và danh sách' }) @IsDefined() @ValidateNested() @Type(() => LetterheadDto) letterhead!: LetterheadDto;
}

export class AwardSettingsDto extends SaveAwardSettingsDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Thiết lập là giả định, tỉnh cần thay thế' }) assumed!: boolean;
  @ApiProperty({ enum: ['PREPARING', 'SUBMITTED', 'DECIDED'], description: 'Đang chuẩn bị, đã trình, đã có quyết định' }) phase!: AwardPhase;
}
