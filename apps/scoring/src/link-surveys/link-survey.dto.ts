import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsDay } from '@cchc/contracts';
import type { RankingGroup } from '@cchc/kernel';

const GROUPS = ['DEPARTMENT', 'DISTRICT'] as const;

export class OpenSurveyDto {
  @ApiProperty({ example: 2021 }) @IsInt() @Min(2000) @Max(2999) year!: number;
  @ApiProperty({ enum: GROUPS, description: 'Nhóm cơ quan được đánh giá' }) @IsIn(GROUPS) group!: RankingGroup;
  @ApiProperty({ example: 'LANH_DAO_SO_BAN_NGANH', description: 'Nhóm người trả lời' }) @IsCode() respondents!: string;
  @ApiProperty({ example: 'Điều tra xã hội học năm 2021: lãnh đạo sở, ban, ngành' }) @IsString() @Length(5, 200) title!: string;
  @ApiProperty({ format: 'date', example: '2022-01-10', description: 'Ngày cuối còn nhận phiếu' }) @IsDay() closesOn!: string;
}

export class LinkSurveyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: GROUPS }) group!: RankingGroup;
  @ApiProperty({ example: 'LANH_DAO_SO_BAN_NGANH' }) respondents!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) closesOn!: string;
  @ApiProperty({ description: 'Đã hết hạn trả lời' }) closed!: boolean;
  @ApiProperty({ description: 'Số liên kết đã cấp' }) issued!: number;
  @ApiProperty({ description: 'Số phiếu đã trả lời' }) used!: number;
  @ApiProperty({ type: String, nullable: true, example: '62.50', description: 'Tỷ lệ trả lời (%)' }) responseRate!: string | null;
  @ApiProperty() authorName!: string;
}

export class IssueLinksDto {
  @ApiProperty({ example: 40, minimum: 1, maximum: 500 }) @IsInt() @Min(1) @Max(500) count!: number;
  @ApiPropertyOptional({ example: 'STP', description: 'Cơ quan của người trả lời; phiếu sẽ không hỏi về cơ quan này' }) @IsOptional() @IsCode() respondentAgency?: string;
}

export class IssuedLinksDto {
  @ApiProperty({ type: [String], description: 'Mỗi mã dùng một lần; chỉ hiện lúc này, hệ thống không lưu' }) tokens!: string[];
}

export class SurveyTokenDto {
  @ApiProperty({ description: 'Mã trong liên kết' }) @Matches(/^[\w-]{43}$/, { message: 'Không đúng dạng mã phiếu.' }) token!: string;
}

export class FormAnswerDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agencyCode!: string;
  @ApiProperty({ example: 'H1.8.1' }) @IsCode() leaf!: string;
  @ApiProperty({ example: 'A' }) @IsCode() option!: string;
}

export class FillFormDto extends SurveyTokenDto {
  @ApiProperty({ type: [FormAnswerDto] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(800) @ValidateNested({ each: true }) @Type(() => FormAnswerDto)
  answers!: FormAnswerDto[];
}

class AskedAgencyDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) code!: string;
  @ApiProperty() name!: string;
}

class AnswerOptionDto {
  @ApiProperty({ example: 'A' }) code!: string;
  @ApiProperty({ example: 'Tốt' }) label!: string;
}

class QuestionDto {
  @ApiProperty({ example: 'H1.8.1' }) leaf!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [AnswerOptionDto] }) options!: AnswerOptionDto[];
}

export class SurveyFormDto {
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) closesOn!: string;
  @ApiProperty({ type: [AskedAgencyDto] }) agencies!: AskedAgencyDto[];
  @ApiProperty({ type: [QuestionDto] }) questions!: QuestionDto[];
}
