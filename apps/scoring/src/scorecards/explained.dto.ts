import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ADJUSTMENT_KINDS, type AdjustmentKind } from '../domain/adjustments/adjustment.js';
import type { Decider, Decision, Document, LeafActs, LeafSurvey, StandingAdjustment } from '../domain/explaining/acts.js';
import { ROUNDS, type Round } from '../domain/facts/card-facts.js';
import { HowDto } from '../self-assessment/self-assessment.dto.js';
import { CardSummaryDto, ExplainedLeafDto, ShareDto } from './scorecard.dto.js';

class DocumentCitedDto implements Document {
  @ApiProperty({ example: '245/BC-UBND' }) symbol!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) issuedOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Trích yếu; văn bản mật không có' }) abstract!: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'tr. 3–5' }) pages?: string | null;
}

class DecidingAgencyDto {
  @ApiProperty({ example: 'STP', description: 'COUNCIL: Hội đồng thẩm định' }) code!: string;
  @ApiProperty({ example: 'Sở Tư pháp' }) name!: string;
}

class DeciderDto implements Decider {
  @ApiProperty({ example: 'Nguyễn Thị Hoa' }) name!: string;
  @ApiProperty({ example: 'Người thẩm định' }) role!: string;
  @ApiProperty({ type: DecidingAgencyDto, nullable: true, description: 'Nhân danh cơ quan nào; null khi trước đây không ghi nhận' }) agency!: DecidingAgencyDto | null;
}

class LeafDecisionDto implements Decision {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: ROUNDS }) round!: Round;
  @ApiProperty({ type: String, nullable: true, example: '2.68', description: 'null: không áp dụng' }) score!: string | null;
  @ApiProperty({ type: [String], nullable: true }) chosen!: string[] | null;
  @ApiProperty({ type: HowDto, nullable: true }) how!: HowDto | null;
  @ApiProperty({ enum: ['PRE_FILLED', 'GIVEN', 'ACCEPTED', 'BULK_ACCEPTED'] }) basis!: string;
  @ApiProperty({ example: 'chấp nhận điểm đã có' }) basisName!: string;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Giải trình thay cho tài liệu kiểm chứng' }) justification!: string | null;
  @ApiProperty({ type: [DocumentCitedDto], description: 'Tài liệu đã dẫn' }) evidence!: DocumentCitedDto[];
  @ApiProperty({ type: DeciderDto }) by!: DeciderDto;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Điểm của tiêu chí lấy từ lần này' }) counts!: boolean;
}

class CountedOptionDto {
  @ApiProperty({ example: 'A' }) code!: string;
  @ApiProperty({ example: 'Rất hài lòng' }) label!: string;
  @ApiProperty({ example: 62 }) count!: number;
}

class RespondentGroupDto {
  @ApiProperty({ example: 'NGUOI-DAN' }) code!: string;
  @ApiProperty({ example: 'Người dân' }) name!: string;
  @ApiProperty({ example: 76 }) total!: number;
  @ApiProperty({ type: [CountedOptionDto] }) answers!: CountedOptionDto[];
}

class SurveySourceDto {
  @ApiProperty({ example: 'dieu-tra-2021.xlsx' }) name!: string;
  @ApiProperty() authorName!: string;
}

class LeafSurveyDto implements LeafSurvey {
  @ApiProperty({ format: 'uuid' }) surveyId!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ example: 76, description: 'Số phiếu được tính' }) total!: number;
  @ApiProperty({ example: 30 }) minResponses!: number;
  @ApiProperty({ description: 'Số phiếu của người thuộc chính cơ quan, không tính' }) excluded!: number;
  @ApiProperty({ description: 'Số phiếu không ghi cơ quan người trả lời' }) unattributed!: number;
  @ApiPropertyOptional({ type: [RespondentGroupDto], description: 'Theo nhóm trả lời; chỉ cho Sở Nội vụ, thẩm định, hội đồng và lãnh đạo' }) groups?: RespondentGroupDto[];
  @ApiPropertyOptional({ type: SurveySourceDto, description: 'Nhập từ đâu, do ai; như trên' }) source?: SurveySourceDto;
}

/** A leaf with what people gave it. */
export class ActedLeafDto extends ExplainedLeafDto implements LeafActs {
  @ApiProperty({ type: [LeafDecisionDto], description: 'Điểm các lần trong phạm vi được xem, cũ trước mới sau' }) decisions!: LeafDecisionDto[];
  @ApiProperty({ type: LeafSurveyDto, nullable: true, description: 'Kết quả điều tra đang tính' }) survey!: LeafSurveyDto | null;
}

class StandingAdjustmentDto implements StandingAdjustment {
  @ApiProperty({ enum: ADJUSTMENT_KINDS }) kind!: AdjustmentKind;
  @ApiProperty({ type: String, nullable: true, example: '1.50' }) points!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'LT-04', description: 'Quy tắc loại trừ' }) rule!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'Căn cứ pháp lý' }) legalBasis!: string;
  @ApiProperty({ type: [DocumentCitedDto] }) evidence!: DocumentCitedDto[];
  @ApiProperty({ type: DeciderDto }) by!: DeciderDto;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

class ExplainedCriterionDto extends ShareDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [ActedLeafDto] }) leaves!: ActedLeafDto[];
}

class ExplainedFieldDto extends ShareDto {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) planFieldCode!: string | null;
  @ApiProperty({ type: [ExplainedCriterionDto] }) criteria!: ExplainedCriterionDto[];
}

export class ExplainedCardDto extends CardSummaryDto {
  @ApiProperty() bandName!: string;
  @ApiProperty() bandsAssumed!: boolean;
  @ApiProperty({ type: [ExplainedFieldDto] }) fields!: ExplainedFieldDto[];
  @ApiProperty({ type: [StandingAdjustmentDto], description: 'Điểm thưởng, điểm trừ, căn cứ loại trừ và miễn áp dụng còn hiệu lực, trước khi áp mức trần' }) adjustments!: StandingAdjustmentDto[];
}
