import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { ListQuery, WholeNumber } from '@cchc/service-kit';
import { AsOfDto, CoverageDto } from '../rankings/ranking.dto.js';
import { MomentRequest } from '../replay/moment.dto.js';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export class YearRequest {
  @ApiProperty({ example: 2021, description: 'Năm kế hoạch' }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
}

export class CardRequest extends MomentRequest {
  @ApiProperty({ example: 2021, description: 'Năm kế hoạch' }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
}

export class ScorecardListRequest extends ListQuery {
  @ApiProperty({ example: 2021, description: 'Năm kế hoạch' }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
}

export class AgencyParam {
  @ApiProperty({ example: 'UBND-LONGMY' }) @Matches(CODE, { message: 'Phải là một mã gồm tối đa 64 chữ cái không dấu, chữ số, dấu chấm, gạch dưới hoặc gạch nối.' }) agency!: string;
}

export class LeafParam extends AgencyParam {
  @ApiProperty({ example: 'H3.3.1' }) @Matches(CODE, { message: 'Phải là một mã gồm tối đa 64 chữ cái không dấu, chữ số, dấu chấm, gạch dưới hoặc gạch nối.' }) leaf!: string;
}

class PointsDto {
  @ApiProperty({ example: '2.79' }) points!: string;
  @ApiProperty({ example: '3.00', description: 'Điểm tối đa được tính; 0.00 khi không áp dụng' }) max!: string;
}

export class ShareDto extends PointsDto {
  @ApiProperty({ example: '93.00' }) percent!: string;
}

export class LeafDto extends PointsDto {
  @ApiProperty({ example: 'H3.3.1' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['APPRAISAL', 'SURVEY'] }) kind!: string;
  @ApiProperty({ enum: ['SCORED', 'PENDING', 'NOT_APPLICABLE'] }) state!: string;
  @ApiProperty({ enum: ['AUTO', 'SELF', 'APPRAISAL_1', 'APPRAISAL_2', 'SURVEY'], nullable: true }) source!: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Điểm theo số liệu hệ thống; không có khi tiêu chí không lấy số liệu tự động' }) auto?: string | null;
  @ApiProperty({ example: '3.00', description: 'Điểm cao nhất còn có thể đạt' }) attainable!: string;
  @ApiProperty({ description: 'Quy tắc là giả định, tỉnh cần thay thế' }) assumed!: boolean;
  @ApiProperty({ description: 'Số điểm là giả định' }) pointsAssumed!: boolean;
  @ApiProperty({ example: '930 / 1.000 = 93 %' }) formula!: string;
}

export class OriginDto {
  @ApiProperty({ enum: ['REPORT', 'OBLIGATION', 'SURVEY', 'ENTRY'] }) kind!: string;
  @ApiPropertyOptional() id?: string;
  @ApiPropertyOptional({ example: '2021-H1' }) period?: string;
  @ApiPropertyOptional() revision?: number;
  @ApiPropertyOptional({ type: [String] }) codes?: string[];
  @ApiPropertyOptional() round?: string;
  @ApiPropertyOptional() author?: string;
  @ApiPropertyOptional({ format: 'date-time' }) at?: string;
}

export class LeafInputDto {
  @ApiProperty({ example: 'dos_done_early' }) key!: string;
  @ApiProperty({ example: 'A3.10 đã giải quyết trước hạn' }) label!: string;
  @ApiProperty({ example: '600' }) value!: string;
  @ApiProperty({ type: OriginDto }) origin!: OriginDto;
}

class LegalDocumentDto {
  @ApiProperty({ example: 'ND-16-2015' }) code!: string;
  @ApiProperty() number!: string;
  @ApiProperty() title!: string;
}

class AppraiserDto {
  @ApiProperty({ example: 'STP', description: 'COUNCIL: Hội đồng thẩm định, với tiêu chí của chính cơ quan thẩm định' }) code!: string;
  @ApiProperty() name!: string;
}

class ProvenanceDto {
  @ApiProperty({ example: 'CAMAU-1880-2013' }) source!: string;
  @ApiProperty() assumed!: boolean;
  @ApiProperty() pointsAssumed!: boolean;
  @ApiPropertyOptional() note?: string;
}

export class ExplainedLeafDto extends LeafDto {
  @ApiProperty({ description: 'Quy tắc chấm điểm bằng lời' }) rule!: string;
  @ApiPropertyOptional({ description: 'Nguồn số liệu tự động bằng lời' }) sourceRule?: string;
  @ApiProperty({ type: [LeafInputDto] }) inputs!: LeafInputDto[];
  @ApiPropertyOptional({ description: 'Cách tính theo số liệu hệ thống, khi đang lấy điểm của người chấm' }) autoFormula?: string;
  @ApiProperty({ type: AppraiserDto }) appraiser!: AppraiserDto;
  @ApiProperty({ type: [String] }) evidence!: string[];
  @ApiProperty({ type: [LegalDocumentDto] }) legalBasis!: LegalDocumentDto[];
  @ApiProperty({ type: ProvenanceDto }) provenance!: ProvenanceDto;
}

export class CriterionDto extends ShareDto {
  @ApiProperty({ example: 'H3.3' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [LeafDto] }) leaves!: LeafDto[];
}

export class FieldDto extends ShareDto {
  @ApiProperty({ example: 'H3' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, example: 'TTHC' }) planFieldCode!: string | null;
  @ApiProperty({ type: [CriterionDto] }) criteria!: CriterionDto[];
}

export class DisqualificationDto {
  @ApiProperty({ example: 'LT-03' }) rule!: string;
  @ApiProperty({ example: 'Thiếu báo cáo định kỳ' }) name!: string;
  @ApiProperty({ example: 'Quá hạn chưa gửi báo cáo: 2021-Q3.' }) reason!: string;
  @ApiProperty({ example: 'Không xếp loại cao hơn Tốt' }) effect!: string;
  @ApiProperty({ description: 'Quy tắc là giả định, tỉnh cần thay thế' }) assumed!: boolean;
  @ApiPropertyOptional({ description: 'Lý do được miễn áp dụng; khi đó quy tắc không làm giảm xếp loại' }) waived?: string;
}

export class CardSummaryDto {
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: ['DEPARTMENT', 'DISTRICT'], nullable: true }) group!: string | null;
  @ApiProperty({ example: '2021-DISTRICT-1' }) criteriaSet!: string;
  @ApiProperty({ type: PointsDto }) total!: PointsDto;
  @ApiProperty({ type: ShareDto }) survey!: ShareDto;
  @ApiProperty({ example: '60.61' }) tthcPercent!: string;
  @ApiProperty({ example: '47.98' }) indexBeforeAdjustment!: string;
  @ApiProperty({ example: '0.00' }) bonus!: string;
  @ApiProperty({ example: '0.00' }) penalty!: string;
  @ApiProperty({ example: '47.98' }) index!: string;
  @ApiProperty({ example: 'YEU', description: 'Sau các quy tắc loại trừ' }) band!: string;
  @ApiProperty({ type: String, nullable: true, example: 'YEU', description: 'Theo chỉ số, trước các quy tắc loại trừ' }) bandByIndex!: string | null;
  @ApiProperty({ type: [DisqualificationDto], description: 'Các quy tắc loại trừ đang áp dụng' }) disqualifications!: DisqualificationDto[];
  @ApiProperty({ type: CoverageDto }) coverage!: CoverageDto;
  @ApiProperty({ example: '100.00' }) bestAttainable!: string;
  @ApiProperty({ description: 'Kết quả tạm tính, chưa công bố' }) provisional!: true;
  @ApiProperty({ type: AsOfDto, nullable: true }) asOf!: AsOfDto | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Phiên bản của phiếu điểm, cũng là ETag; để trống khi xem lại quá khứ' }) version!: number | null;
}

export class CardDto extends CardSummaryDto {
  @ApiProperty({ example: 'Yếu' }) bandName!: string;
  @ApiProperty() bandsAssumed!: boolean;
  @ApiProperty({ type: [FieldDto] }) fields!: FieldDto[];
}

export class LeafChangeDto extends PointsDto {
  @ApiProperty({ example: 'H3.3.1' }) leaf!: string;
  @ApiProperty() name!: string;
  @ApiProperty() state!: string;
  @ApiProperty({ type: String, nullable: true }) source!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Điểm trước đó; để trống ở lần đầu' }) previousPoints!: string | null;
  @ApiProperty({ enum: ['SCORED', 'PENDING', 'NOT_APPLICABLE'], nullable: true, description: 'Trạng thái trước đó; để trống ở lần đầu' }) previousState!: string | null;
  @ApiProperty({ example: '1,50 → không áp dụng', description: 'Thay đổi bằng lời' }) change!: string;
  @ApiProperty({ type: String, nullable: true }) formula!: string | null;
  @ApiProperty({ type: AsOfDto }) asOf!: AsOfDto;
  @ApiProperty({ description: 'Phiên bản của phiếu điểm khi thay đổi' }) cardVersion!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Sự kiện gây ra thay đổi; để trống khi đến hạn hoặc đổi bộ tiêu chí' }) causeFactId!: string | null;
}

export class HistoryRequest extends ListQuery {
  @ApiProperty({ example: 2021 }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
}
