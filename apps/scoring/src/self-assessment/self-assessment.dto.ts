import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, Equals, IsArray, IsDefined, IsOptional, IsString, Length, Matches, ValidateIf, ValidateNested,
} from 'class-validator';
import { IsCode } from '@cchc/contracts';
import { Nullable } from '@cchc/service-kit';
import { SCHEMES, type Scheme } from '../domain/criteria/criteria-set.js';
import type { LeafInput } from '../domain/campaign/self-assessment.js';
import type { ScoreInput } from '../domain/campaign/given-score.js';
import { CitationDto, CitedOnce, EvidenceDocumentDto } from '../evidence/evidence.dto.js';

const POINTS = /^\d{1,3}(\.\d{1,2})?$/;
const FIGURE = /^\d{1,12}(\.\d{1,4})?$/;
const FIGURE_WORDS = { message: 'Phải là số không âm ghi dạng chuỗi, tối đa bốn chữ số thập phân, ví dụ "93.5".' };

/** Exactly one of the ways. */
export class ScoreInputDto implements ScoreInput {
  @ApiPropertyOptional({ type: [String], example: ['A'], description: 'Phương án được chọn, hoặc các nội dung đạt' })
  @IsOptional() @IsArray() @ArrayMaxSize(30) @ArrayUnique() @IsCode({ each: true })
  options?: string[];
  @ApiPropertyOptional({ example: '3', description: 'Số lượng: số nguyên, tối đa 10.000' }) @IsOptional() @Matches(FIGURE, FIGURE_WORDS) count?: string;
  @ApiPropertyOptional({ example: '93.5', description: 'Tỷ lệ phần trăm, từ 0 đến 100' }) @IsOptional() @Matches(FIGURE, FIGURE_WORDS) percent?: string;
  @ApiPropertyOptional({ example: '2.50', description: 'Điểm' }) @IsOptional() @Matches(POINTS, { message: 'Phải là số không âm ghi dạng chuỗi, tối đa ba chữ số và hai chữ số thập phân, ví dụ "2.50".' }) points?: string;
  @ApiPropertyOptional({ enum: [true], description: 'Không áp dụng' }) @IsOptional() @Equals(true) notApplicable?: true;
}

export class SelfScoredLeafDto implements LeafInput {
  @ApiProperty({ example: 'H3.3.1' }) @IsCode() leaf!: string;

  @ApiProperty({ type: ScoreInputDto, nullable: true, description: 'Để null thì lấy số liệu của hệ thống' })
  @ValidateIf((leaf: SelfScoredLeafDto) => leaf.score !== null) @Nullable() @IsDefined() @ValidateNested() @Type(() => ScoreInputDto)
  score!: ScoreInputDto | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Lý do điểm khác số liệu của hệ thống' })
  @IsOptional() @Nullable() @IsString() @Length(1, 1000)
  reason: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Giải trình bằng văn bản khi không có tài liệu kiểm chứng' })
  @IsOptional() @Nullable() @IsString() @Length(1, 4000)
  justification: string | null = null;

  @ApiPropertyOptional({ type: [CitationDto] }) @IsOptional() @IsArray() @ArrayMaxSize(50) @CitedOnce() @ValidateNested({ each: true }) @Type(() => CitationDto)
  evidence: CitationDto[] = [];
}

export class SaveLeavesDto {
  @ApiProperty({ type: [SelfScoredLeafDto], description: 'Mỗi tiêu chí gửi lên thay toàn bộ nội dung đã lưu của tiêu chí đó; tiêu chí khác giữ nguyên' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique((leaf: SelfScoredLeafDto) => leaf.leaf) @ValidateNested({ each: true }) @Type(() => SelfScoredLeafDto)
  leaves!: SelfScoredLeafDto[];
}

class OptionDto {
  @ApiProperty({ example: 'A' }) code!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ example: '1.00' }) score!: string;
}

class PreFillDto {
  @ApiProperty({ enum: ['SCORED', 'PENDING', 'NOT_APPLICABLE'] }) state!: string;
  @ApiProperty({ type: String, nullable: true, example: '2.79' }) score!: string | null;
  @ApiProperty({ example: '930 / 1.000 = 93 %' }) formula!: string;
  @ApiProperty({ description: 'Nguồn số liệu bằng lời' }) source!: string;
}

export class HowDto {
  @ApiProperty({ example: '85 / 100 = 85 %; 70 % ≤ 85 % < 95 % → 3 × 85 / 95 = 2,68 điểm', description: 'Cách tính theo bộ tiêu chí lúc cho điểm' }) formula!: string;
  @ApiPropertyOptional({ example: '3', description: 'Số lượng người chấm ghi' }) count?: string;
  @ApiPropertyOptional({ example: '85', description: 'Tỷ lệ phần trăm người chấm ghi' }) percent?: string;
}

export class GivenScoreDto {
  @ApiProperty({ type: String, nullable: true, example: '2.50', description: 'null: không áp dụng' }) score!: string | null;
  @ApiProperty({ type: [String], nullable: true }) chosen!: string[] | null;
  @ApiProperty({ type: HowDto, nullable: true, description: 'null khi cho thẳng số điểm hoặc chấp nhận điểm đã có' }) how!: HowDto | null;
}

export class RoundScoreDto extends GivenScoreDto {
  @ApiProperty({ enum: ['SELF', 'APPRAISAL_1', 'APPRAISAL_2'] }) round!: string;
  @ApiProperty({ enum: ['PRE_FILLED', 'GIVEN', 'ACCEPTED', 'BULK_ACCEPTED'], description: 'Lấy số liệu hệ thống, tự cho điểm, chấp nhận, chấp nhận hàng loạt' }) basis!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) justification!: string | null;
  @ApiProperty({ type: [CitationDto] }) evidence!: CitationDto[];
  @ApiProperty({ example: 'STP', description: 'Nhân danh cơ quan nào; COUNCIL là Hội đồng thẩm định' }) onBehalfOf!: string;
  @ApiProperty() authorName!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class AssessedLeafDto {
  @ApiProperty({ example: 'H3.3.1' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: '3.00' }) max!: string;
  @ApiProperty({ example: 'RATIO' }) method!: string;
  @ApiProperty({ description: 'Quy tắc chấm điểm bằng lời' }) rule!: string;
  @ApiProperty({ type: [OptionDto] }) options!: OptionDto[];
  @ApiProperty({ description: 'Tài liệu cần có', type: [String] }) wanted!: string[];
  @ApiProperty({ description: 'Sai với tiêu chí điều tra xã hội học' }) selfAssessed!: boolean;
  @ApiProperty({ type: PreFillDto, nullable: true }) preFilled!: PreFillDto | null;
  @ApiProperty({ type: GivenScoreDto, nullable: true, description: 'Điểm đang nhập; null thì lấy số liệu của hệ thống' }) given!: GivenScoreDto | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) justification!: string | null;
  @ApiProperty({ type: [CitationDto] }) evidence!: CitationDto[];
  @ApiProperty({ type: [String], example: ['missing-evidence'], description: 'Còn thiếu gì để nộp' }) lacks!: string[];
  @ApiProperty({ type: [RoundScoreDto], description: 'Điểm các lần đã ghi, cũ trước mới sau, trong phạm vi được xem' }) scores!: RoundScoreDto[];
}

export class ReturnDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() by!: string;
  @ApiProperty() reason!: string;
}

export class SelfAssessmentDto {
  @ApiProperty({ enum: SCHEMES }) scheme!: Scheme;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ format: 'date-time' }) opensAt!: string;
  @ApiProperty({ format: 'date-time', description: 'Đã tính gia hạn' }) closesAt!: string;
  @ApiProperty() open!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) submittedBy!: string | null;
  @ApiProperty({ type: ReturnDto, nullable: true, description: 'Bị trả lại để chấm lại từ lần nộp gần nhất' }) returned!: ReturnDto | null;
  @ApiProperty({ description: 'Số chỗ còn thiếu để nộp' }) lacking!: number;
  @ApiProperty({ type: [EvidenceDocumentDto] }) documents!: EvidenceDocumentDto[];
  @ApiProperty({ type: [AssessedLeafDto] }) leaves!: AssessedLeafDto[];
}

export class SavedLeavesDto {
  @ApiProperty() version!: number;
  @ApiProperty({ description: 'Số chỗ còn thiếu để nộp' }) lacking!: number;
}

export class SubmissionReceiptDto {
  @ApiProperty({ enum: SCHEMES }) scheme!: Scheme;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ format: 'date-time' }) submittedAt!: string;
  @ApiProperty() submittedBy!: string;
  @ApiProperty({ description: 'Số tiêu chí có điểm mới' }) scored!: number;
  @ApiProperty() version!: number;
}
