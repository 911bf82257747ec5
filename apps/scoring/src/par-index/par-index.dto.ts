import { ApiProperty } from '@nestjs/swagger';
import { WholeNumber, ListQuery } from '@cchc/service-kit';
import { IsInt, Max, Min } from 'class-validator';
import { LEVELS, type Level } from '../domain/province/components.js';
import { PART_STATES, type PartState } from '../domain/province/province-card.js';
import { EvidenceDocumentDto } from '../evidence/evidence.dto.js';
import { ExplanationDto } from '../explanations/explanation.dto.js';
import { AsOfDto } from '../rankings/ranking.dto.js';
import { ExplainedLeafDto } from '../scorecards/scorecard.dto.js';
import { ReturnDto, RoundScoreDto } from '../self-assessment/self-assessment.dto.js';
import { ImprovementDto } from './improvement.dto.js';

export class TableRequest extends ListQuery {
  @WholeNumber() @IsInt() @Min(1) @Max(500) override pageSize: number = 500;
}

class AgencyDto {
  @ApiProperty({ example: 'STP' }) code!: string;
  @ApiProperty({ example: 'Sở Tư pháp' }) name!: string;
}

class SumDto {
  @ApiProperty({ example: '52.25' }) points!: string;
  @ApiProperty({ example: '66.50', description: 'Điểm tối đa' }) max!: string;
  @ApiProperty({ example: '78.57' }) percent!: string;
  @ApiProperty({ example: '9.00', description: 'Điểm tối đa của các tiêu chí chưa ai chấm' }) open!: string;
}

export class ComponentDto extends SumDto {
  @ApiProperty({ example: 'P3.2' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: LEVELS, description: 'Lĩnh vực, tiêu chí, tiêu chí thành phần' }) level!: Level;
  @ApiProperty({ description: 'Phần đã chấm thấp hơn ngưỡng' }) weak!: boolean;
  @ApiProperty({ type: [AgencyDto], description: 'Các cơ quan chủ trì' }) leadAgencies!: AgencyDto[];
  @ApiProperty({ type: [ImprovementDto], description: 'Nhiệm vụ khắc phục, cũ trước mới sau' }) improvements!: ImprovementDto[];
}

export class TableRowDto extends ComponentDto {
  @ApiProperty({ enum: ['APPRAISAL', 'SURVEY'], nullable: true, description: 'Chỉ có ở tiêu chí thành phần' }) kind!: string | null;
  @ApiProperty({ type: String, nullable: true, enum: ['SCORED', 'PENDING', 'NOT_APPLICABLE'] }) state!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '0.50', description: 'Cơ quan chủ trì tự chấm' }) selfScore!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '0.50', description: 'Thẩm định, lần sau cùng' }) appraised!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Sở Tư pháp' }) leads!: string | null;
}

export class PartDto extends SumDto {
  @ApiProperty({ example: 'STP' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ enum: PART_STATES, description: 'Chưa nộp, đã nộp, bị trả lại, đã thẩm định xong' }) state!: PartState;
  @ApiProperty({ description: 'Số tiêu chí được giao' }) leaves!: number;
  @ApiProperty({ description: 'Số tiêu chí chưa ai chấm' }) openLeaves!: number;
  @ApiProperty({ description: 'Số tiêu chí chưa được quyết định' }) undecided!: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) submittedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) submittedBy!: string | null;
  @ApiProperty({ type: ReturnDto, nullable: true }) returned!: ReturnDto | null;
  @ApiProperty({ format: 'date-time', description: 'Hạn tự chấm, đã tính gia hạn' }) closesAt!: string;
}

export class ParIndexDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ example: '2021-PROVINCE-DEPARTMENT-1' }) criteriaSet!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Có tiêu chí, điểm hoặc phân công là giả định' }) assumed!: boolean;
  @ApiProperty({ type: AsOfDto }) asOf!: AsOfDto;
  @ApiProperty({ description: 'Chưa chốt điểm' }) provisional!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lockedAt!: string | null;
  @ApiProperty({ type: SumDto, description: 'Toàn bộ chỉ số; điểm điều tra do Bộ Nội vụ công bố nên còn để trống' }) total!: SumDto;
  @ApiProperty({ type: SumDto, description: 'Điểm thẩm định qua tài liệu' }) appraisal!: SumDto;
  @ApiProperty({ type: SumDto, description: 'Điểm điều tra xã hội học' }) survey!: SumDto;
  @ApiProperty({ example: '100.00', description: 'Chỉ số cao nhất còn có thể đạt' }) bestAttainable!: string;
  @ApiProperty({ example: 'D' }) band!: string;
  @ApiProperty({ example: 'Nhóm D' }) bandName!: string;
  @ApiProperty({ example: '70.00', description: 'Ngưỡng yếu (%)' }) weakBelow!: string;
  @ApiProperty() weakBelowAssumed!: boolean;
  @ApiProperty({ type: [ComponentDto], description: 'Theo lĩnh vực' }) fields!: ComponentDto[];
  @ApiProperty({ type: [PartDto], description: 'Theo cơ quan chủ trì' }) parts!: PartDto[];
  @ApiProperty({ type: [ComponentDto], description: 'Các tiêu chí yếu' }) weak!: ComponentDto[];
}

export class ProvinceLeafDto extends ExplainedLeafDto {
  @ApiProperty({ type: AgencyDto, nullable: true, description: 'Cơ quan chủ trì tự chấm; null: Bộ Nội vụ điều tra' }) leadAgency!: AgencyDto | null;
  @ApiProperty({ type: [RoundScoreDto], description: 'Điểm các lần, cũ trước mới sau' }) scores!: RoundScoreDto[];
  @ApiProperty({ type: [ExplanationDto] }) explanations!: ExplanationDto[];
  @ApiProperty({ type: [EvidenceDocumentDto], description: 'Các văn bản được dẫn' }) documents!: EvidenceDocumentDto[];
}
