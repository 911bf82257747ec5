import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import { IsCode } from '@cchc/contracts';
import { CitationDto, CitedOnce } from '../evidence/evidence.dto.js';
import { YearRequest } from '../scorecards/scorecard.dto.js';

export class ExplanationListRequest extends YearRequest {
  @ApiPropertyOptional({ example: 'UBND-LONGMY' }) @IsOptional() @IsCode() agency?: string;
  @ApiPropertyOptional({ example: 'H3.3.1' }) @IsOptional() @IsCode() leaf?: string;
}

class AboutLeafDto extends YearRequest {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agencyCode!: string;
  @ApiProperty({ example: 'H3.3.1' }) @IsCode() leaf!: string;
}

export class AskDto extends AboutLeafDto {
  @ApiProperty({ example: 'Đề nghị giải trình 12 hồ sơ quá hạn không tính vào tỷ lệ.' }) @IsString() @Length(5, 4000) text!: string;
}

export class ReplyDto {
  @ApiProperty({ example: '12 hồ sơ này tạm dừng theo đề nghị của người dân.' }) @IsString() @Length(5, 4000) text!: string;
  @ApiPropertyOptional({ type: [CitationDto] }) @IsOptional() @IsArray() @ArrayMaxSize(50) @CitedOnce() @ValidateNested({ each: true }) @Type(() => CitationDto)
  evidence: CitationDto[] = [];
}

export class UnaskedReplyDto extends AboutLeafDto {
  @ApiProperty() @IsString() @Length(5, 4000) text!: string;
  @ApiPropertyOptional({ type: [CitationDto] }) @IsOptional() @IsArray() @ArrayMaxSize(50) @CitedOnce() @ValidateNested({ each: true }) @Type(() => CitationDto)
  evidence: CitationDto[] = [];
}

export class ExplanationDto extends UnaskedReplyDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ['REQUEST', 'REPLY'] }) kind!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Trả lời yêu cầu nào; null khi cơ quan tự giải trình' }) requestId!: string | null;
  @ApiProperty({ example: 'STP' }) onBehalfOf!: string;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}
