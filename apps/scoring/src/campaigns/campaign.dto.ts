import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';
import { PHASES, type CampaignState, type Phase, type Windows } from '../domain/campaign/campaign.js';
import { SCHEMES, type Scheme } from '../domain/criteria/criteria-set.js';
import { ROUNDS, type Round } from '../domain/facts/card-facts.js';

export class CampaignParam {
  @ApiProperty({ example: '2021' }) @Matches(/^2\d{3}$/, { message: 'Phải là một năm, gồm bốn chữ số, bắt đầu bằng 2.' }) year!: string;
}

export class WindowDto {
  @ApiProperty({ format: 'date', example: '2021-12-20' }) @IsDay() firstDay!: string;
  @ApiProperty({ format: 'date', example: '2021-12-31', description: 'Ngày cuối, tính cả ngày này; rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp' }) @IsDay() lastDay!: string;
}

export class WindowsDto implements Windows {
  @ApiProperty({ type: WindowDto }) @IsDefined() @ValidateNested() @Type(() => WindowDto) SELF_ASSESSMENT!: WindowDto;
  @ApiProperty({ type: WindowDto }) @IsDefined() @ValidateNested() @Type(() => WindowDto) APPRAISAL_1!: WindowDto;
  @ApiProperty({ type: WindowDto }) @IsDefined() @ValidateNested() @Type(() => WindowDto) EXPLANATION!: WindowDto;
  @ApiProperty({ type: WindowDto }) @IsDefined() @ValidateNested() @Type(() => WindowDto) APPRAISAL_2!: WindowDto;
}

export class SaveCampaignDto {
  @ApiProperty({ type: WindowsDto }) @IsDefined() @ValidateNested() @Type(() => WindowsDto) windows!: WindowsDto;
}

export class VisibilityDto {
  @ApiProperty({ enum: ['APPRAISAL_1', 'APPRAISAL_2'], isArray: true, description: 'Các lần thẩm định mà cơ quan được xem điểm của mình' })
  @IsArray() @ArrayMaxSize(2) @ArrayUnique() @IsIn(ROUNDS.slice(1), { each: true })
  visibleRounds!: Round[];

  @ApiPropertyOptional({ description: 'Cơ quan được xem thứ hạng của cả nhóm; không gửi thì giữ nguyên' })
  @IsOptional() @IsBoolean()
  rankingVisible?: boolean;
}

export class ExtendDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agencyCode!: string;
  @ApiProperty({ enum: PHASES }) @IsIn(PHASES) phase!: Phase;
  @ApiProperty({ format: 'date', example: '2022-01-05' }) @IsDay() lastDay!: string;
  @ApiProperty({ example: 'Công văn 15/UBND-NV ngày 30/12/2021 đề nghị gia hạn do khắc phục dịch bệnh.' }) @IsString() @Length(5, 1000) reason!: string;
}

export class ExtensionDto extends ExtendDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

class PhaseDto extends WindowDto {
  @ApiProperty({ enum: PHASES }) phase!: Phase;
  @ApiProperty({ format: 'date-time' }) opensAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Từ thời điểm này không còn nhận' }) closesAt!: string;
  @ApiProperty({ description: 'Đang trong thời gian này' }) open!: boolean;
}

export class ReopenDto {
  @ApiProperty({ example: 'Đính chính điểm tiêu chí H6.1.2 theo Công văn 31/STC-VP.' }) @IsString() @Length(5, 1000) reason!: string;
}

export class ReopeningDto extends ReopenDto {
  @ApiProperty({ type: Number, nullable: true, description: 'Lần công bố cần đính chính; để trống khi chưa công bố' }) afterEdition!: number | null;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class CampaignDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: SCHEMES }) scheme!: Scheme;
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Thời gian là giả định, tỉnh cần thay thế' }) assumed!: boolean;
  @ApiProperty({ type: [PhaseDto] }) phases!: PhaseDto[];
  @ApiProperty({ enum: ROUNDS, isArray: true }) visibleRounds!: Round[];
  @ApiProperty({ type: [ExtensionDto] }) extensions!: ExtensionDto[];
  @ApiProperty({ enum: ['OPEN', 'LOCKED', 'PUBLISHED', 'REOPENED'], description: 'Đang mở, đã chốt, đã công bố, mở lại để sửa' }) state!: CampaignState;
  @ApiProperty({ type: Number, nullable: true, description: 'Lần công bố mới nhất' }) edition!: number | null;
  @ApiProperty({ type: [ReopeningDto], description: 'Các lần mở lại sau khi chốt' }) reopenings!: ReopeningDto[];
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lockedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Vị trí trong nhật ký sự kiện khi chốt' }) lockedPosition!: string | null;
}
