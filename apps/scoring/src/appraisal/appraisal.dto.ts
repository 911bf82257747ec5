import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, Equals, IsArray, IsInt, IsOptional, IsString, Length, Max, Min, ValidateNested } from 'class-validator';
import { IsCode } from '@cchc/contracts';
import { Nullable } from '@cchc/service-kit';
import { ExplanationDto } from '../explanations/explanation.dto.js';
import { SchemeYearRequest } from '../schemes/scheme.dto.js';
import { RoundScoreDto, ScoreInputDto } from '../self-assessment/self-assessment.dto.js';

export class GridRequest extends SchemeYearRequest {
  @ApiProperty({ example: 'H3.3.1', description: 'Một tiêu chí của mọi cơ quan' }) @IsCode() leaf!: string;
}

/** Accepts what stands, or gives a score with the reason. */
export class DecisionDto {
  @ApiPropertyOptional({ enum: [true], description: 'Chấp nhận điểm hiện có: tự đánh giá hoặc số liệu ở lần 1, điểm lần 1 ở lần 2' }) @IsOptional() @Equals(true) accept?: true;
  @ApiPropertyOptional({ type: ScoreInputDto }) @IsOptional() @ValidateNested() @Type(() => ScoreInputDto) score?: ScoreInputDto;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Bắt buộc khi cho điểm' }) @IsOptional() @Nullable() @IsString() @Length(1, 1000) reason: string | null = null;
}

export class CellDecisionDto extends DecisionDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) @IsCode() agencyCode!: string;
  @ApiProperty({ example: 'H3.3.1' }) @IsCode() leaf!: string;
  @ApiProperty({ example: 1, description: 'Phiên bản đã đọc của ô' }) @IsInt() @Min(0) @Max(100_000) version!: number;
}

export class DecideDto extends SchemeYearRequest {
  @ApiProperty({ type: [CellDecisionDto] }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @ValidateNested({ each: true }) @Type(() => CellDecisionDto)
  decisions!: CellDecisionDto[];
}

/** Of what is left out, all that the person decides on. */
export class AcceptAllDto extends SchemeYearRequest {
  @ApiPropertyOptional({ example: ['H3.3.1'] }) @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @IsCode({ each: true }) leaves?: string[];
  @ApiPropertyOptional({ example: ['UBND-LONGMY'] }) @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(500) @IsCode({ each: true }) agencies?: string[];
}

export class PositionDto {
  @ApiProperty({ type: String, nullable: true, example: '2.79', description: 'null: không áp dụng' }) score!: string | null;
}

export class CellDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ example: 'H3.3.1' }) leaf!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: '3.00' }) max!: string;
  @ApiProperty({ example: 'STP', description: 'COUNCIL: Hội đồng thẩm định' }) appraiser!: string;
  @ApiProperty({ description: 'Ông/bà là người quyết định ô này' }) mine!: boolean;
  @ApiProperty({ description: 'Gửi lại khi quyết định' }) version!: number;
  @ApiProperty({ type: PositionDto, nullable: true, description: 'Theo số liệu hệ thống' }) preFilled!: PositionDto | null;
  @ApiProperty({ type: [RoundScoreDto], description: 'Điểm các lần, cũ trước mới sau' }) scores!: RoundScoreDto[];
  @ApiProperty({ type: [ExplanationDto] }) explanations!: ExplanationDto[];
  @ApiProperty({ description: 'Đã đủ quyết định để chốt' }) decided!: boolean;
}

class TreeCriterionDto {
  @ApiProperty({ example: 'H3.3' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [CellDto] }) leaves!: CellDto[];
}

class TreeFieldDto {
  @ApiProperty({ example: 'H3' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [TreeCriterionDto] }) criteria!: TreeCriterionDto[];
}

export class AppraisalTreeDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ description: 'Số tiêu chí chưa đủ quyết định' }) undecided!: number;
  @ApiProperty({ type: [TreeFieldDto] }) fields!: TreeFieldDto[];
}

export class AssignmentDto {
  @ApiProperty({ example: 'H3.3.1' }) leaf!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: 'H3' }) field!: string;
  @ApiProperty({ description: 'Số cơ quan đã quyết định' }) decided!: number;
  @ApiProperty({ description: 'Số cơ quan phải quyết định' }) cells!: number;
}

export class DecidedCellDto {
  @ApiProperty() agencyCode!: string;
  @ApiProperty() leaf!: string;
  @ApiProperty({ enum: ['APPRAISAL_1', 'APPRAISAL_2'] }) round!: string;
  @ApiProperty({ type: String, nullable: true }) score!: string | null;
  @ApiProperty() version!: number;
}

class SkippedCellDto {
  @ApiProperty() agencyCode!: string;
  @ApiProperty() leaf!: string;
  @ApiProperty({ enum: ['nothing-to-accept', 'explanation', 'outside-window'], description: 'Chưa có điểm; đang có giải trình cần xem; ngoài thời gian' }) why!: string;
}

export class AcceptedDto {
  @ApiProperty({ format: 'uuid', description: 'Mã của lần chấp nhận hàng loạt' }) id!: string;
  @ApiProperty({ type: [DecidedCellDto] }) accepted!: DecidedCellDto[];
  @ApiProperty({ type: [SkippedCellDto] }) skipped!: SkippedCellDto[];
}
