import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';
import { VERDICTS } from '../domain/awards/approval.js';
import { PROPOSAL_ACTS } from '../domain/awards/decide.js';
import { AwardSettingsDto } from './award-settings.dto.js';
import { NomineeDto } from './nomination.dto.js';

const SUBJECT = { example: 'UBND-LONGMY', description: 'Mã cơ quan với tập thể, id của đề nghị với cá nhân' };
const GROUND = { type: 'object' as const, additionalProperties: { type: 'string' }, example: { 'Xếp loại': 'Xuất sắc', 'Hạng': '1', 'Chỉ số': '93,10' } };

class DecideOneDto {
  @ApiProperty(SUBJECT) @IsCode() subject!: string;
  @ApiProperty({ enum: PROPOSAL_ACTS, description: 'Giữ, loại, hoàn tác quyết định trước' }) @IsIn(PROPOSAL_ACTS) act!: (typeof PROPOSAL_ACTS)[number];
  @ApiPropertyOptional({ description: 'Bắt buộc khi loại, và khi giữ ngoài đề xuất của hệ thống' }) @IsOptional() @IsString() @Length(5, 1000) reason?: string;
}

export class DecideProposalsDto {
  @ApiProperty({ type: [DecideOneDto] }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => DecideOneDto) decisions!: DecideOneDto[];
}

class JudgeOneDto {
  @ApiProperty(SUBJECT) @IsCode() subject!: string;
  @ApiProperty({ enum: VERDICTS, description: 'Đồng ý, không đồng ý' }) @IsIn(VERDICTS) act!: (typeof VERDICTS)[number];
  @ApiPropertyOptional({ description: 'Bắt buộc khi không đồng ý, và khi căn cứ đã thay đổi' }) @IsOptional() @IsString() @Length(5, 1000) reason?: string;
}

export class JudgeAwardsDto {
  @ApiProperty({ type: [JudgeOneDto] }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => JudgeOneDto) decisions!: JudgeOneDto[];
}

export class SignedPaperDto {
  @ApiProperty({ example: '45/TTr-SNV', description: 'Số, ký hiệu' }) @IsString() @Length(3, 100) symbol!: string;
  @ApiProperty({ format: 'date', example: '2022-02-15', description: 'Ngày ký, không sau hôm nay' }) @IsDay() signedOn!: string;
  @ApiProperty({ example: 'Giám đốc', description: 'Chức vụ người ký; ký thay thì hai dòng: KT. Giám đốc, Phó Giám đốc' }) @IsString() @Length(2, 100) signerPosition!: string;
  @ApiProperty({ example: 'Trần Quốc Việt' }) @IsString() @Length(2, 200) signerName!: string;
}

export class SubmitAwardsDto extends SignedPaperDto {
  @ApiPropertyOptional({ type: [String], example: ['Ban Thi đua - Khen thưởng tỉnh'], description: 'Nơi nhận, ngoài nơi trình và lưu' })
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @Length(2, 200, { each: true })
  recipients?: string[];
}

export class ReturnAwardsDto {
  @ApiProperty({ example: 'Kết quả xếp hạng đã đính chính, đề nghị rà soát lại.' }) @IsString() @Length(5, 1000) reason!: string;
}

class ProposalDecisionDto {
  @ApiProperty({ enum: ['KEPT', 'DROPPED'] }) kind!: 'KEPT' | 'DROPPED';
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Theo bản công bố số này' }) edition!: number;
}

class VerdictDto {
  @ApiProperty({ enum: ['APPROVED', 'REFUSED'] }) kind!: 'APPROVED' | 'REFUSED';
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class AwardProposalDto {
  @ApiProperty(SUBJECT) subject!: string;
  @ApiProperty({ enum: ['COLLECTIVE', 'INDIVIDUAL'] }) kind!: 'COLLECTIVE' | 'INDIVIDUAL';
  @ApiProperty() agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ type: NomineeDto, nullable: true, description: 'Cá nhân; để trống với tập thể' }) nominee!: NomineeDto | null;
  @ApiProperty({ enum: ['PROPOSED', 'CAPPED', 'UNQUALIFIED', 'DISCIPLINED'], description: 'Hệ thống đề xuất; đủ điều kiện nhưng vượt mức trần; không đủ điều kiện; bị kỷ luật' }) outcome!: string;
  @ApiProperty({ type: [String] }) reasons!: string[];
  @ApiProperty(GROUND) ground!: Record<string, string>;
  @ApiProperty({ enum: ['PROPOSED', 'NOT_PROPOSED', 'KEPT', 'DROPPED', 'SUBMITTED', 'APPROVED', 'REFUSED'], description: 'Chờ Sở Nội vụ quyết định, không đề xuất, giữ, loại; đã trình, được đồng ý, không được đồng ý' }) state!: string;
  @ApiProperty({ type: [String], example: ['Hạng: 2 → 4'], description: 'Căn cứ đã thay đổi sau khi quyết định, hoặc sau khi trình' }) changes!: string[];
  @ApiProperty({ type: ProposalDecisionDto, nullable: true }) decision!: ProposalDecisionDto | null;
  @ApiProperty({ type: VerdictDto, nullable: true, description: 'Ý kiến của lãnh đạo' }) verdict!: VerdictDto | null;
}

class SubmittedPaperDto extends SignedPaperDto {
  @ApiProperty({ description: 'Theo bản công bố số này' }) edition!: number;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

class DecidedPaperDto extends SignedPaperDto {
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class AwardDossierDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ description: 'Tăng sau mỗi thay đổi; cũng là ETag' }) version!: number;
  @ApiProperty({ enum: ['PREPARING', 'SUBMITTED', 'DECIDED'] }) phase!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Bản công bố đang có hiệu lực; để trống khi chưa công bố' }) edition!: number | null;
  @ApiProperty({ type: AwardSettingsDto }) settings!: AwardSettingsDto;
  @ApiProperty({ type: SubmittedPaperDto, nullable: true, description: 'Tờ trình' }) submission!: SubmittedPaperDto | null;
  @ApiProperty({ type: DecidedPaperDto, nullable: true, description: 'Quyết định khen thưởng' }) decision!: DecidedPaperDto | null;
  @ApiProperty({ type: [AwardProposalDto], description: 'Tập thể trước; cơ quan không đủ điều kiện và không có gì phải xét thì không nêu' }) proposals!: AwardProposalDto[];
}
