import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { RankingGroup } from '@cchc/kernel';
import { ListQuery, WholeNumber } from '@cchc/service-kit';
import { SCHEMES, type Scheme } from '../domain/criteria/criteria-set.js';
import type { CriteriaSetState } from '../persistence/criteria-sets.repository.js';

const GROUPS = ['DEPARTMENT', 'DISTRICT'] as const;

export class CriteriaSetListQuery extends ListQuery {
  @ApiPropertyOptional({ example: 2021 }) @IsOptional() @WholeNumber() @IsInt() @Min(2000) @Max(2999) 'filter[year]'?: number;
  @ApiPropertyOptional({ enum: GROUPS }) @IsOptional() @IsIn(GROUPS) 'filter[group]'?: RankingGroup;
  @ApiPropertyOptional({ enum: SCHEMES, description: 'Loại bảng xếp hạng' }) @IsOptional() @IsIn(SCHEMES) 'filter[scheme]'?: Scheme;
}

export class PutInForceDto {
  @ApiProperty({ example: 'Theo Quyết định số 12/QĐ-UBND', description: 'Căn cứ, lý do' }) @IsString() @Length(1, 1000) reason!: string;
}

export class CriteriaSetHeadDto {
  @ApiProperty({ example: '2021-DISTRICT-1', description: 'Khóa của bộ tiêu chí' }) id!: string;
  @ApiProperty({ enum: SCHEMES, description: 'Xếp hạng theo gì: Chỉ số CCHC, ứng dụng CNTT, ISO 9001:2015' }) scheme!: Scheme;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: ['DEPARTMENT', 'DISTRICT'] }) group!: string;
  @ApiProperty({ example: 1 }) version!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'SHA-256 của tài liệu' }) hash!: string;
  @ApiProperty({ description: 'Đang có hiệu lực' }) inForce!: boolean;
  @ApiProperty({ enum: ['DRAFT', 'IN_FORCE', 'FORMER'], description: 'Dự thảo, đang có hiệu lực, đã từng có hiệu lực' }) state!: CriteriaSetState;
  @ApiProperty({ format: 'date-time' }) importedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Người nhập; để trống khi có sẵn từ lúc cài đặt' }) importedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) firstInForceAt!: string | null;
  @ApiProperty({ example: 1, description: 'Số lần đổi phiên bản có hiệu lực của năm và nhóm; cũng là ETag' }) revision!: number;
}

export class CriteriaDecisionDto {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, nullable: true }) personName!: string | null;
  @ApiProperty() reason!: string;
  @ApiProperty({ type: String, nullable: true, example: '2021-DISTRICT-1', description: 'Phiên bản bị thay' }) former!: string | null;
  @ApiProperty({ example: '1048', description: 'Vị trí trong nhật ký sự kiện' }) position!: string;
}

export class CriteriaLeafDto {
  @ApiProperty({ example: 'H3.3.1' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['APPRAISAL', 'SURVEY'] }) kind!: string;
  @ApiProperty({ example: 'RATIO' }) method!: string;
  @ApiProperty({ example: '3.00' }) maxScore!: string;
  @ApiProperty({ description: 'Quy tắc chấm điểm bằng lời' }) rule!: string;
  @ApiPropertyOptional() sourceRule?: string;
  @ApiProperty({ example: 'STP' }) appraiser!: string;
  @ApiProperty({ type: [String] }) evidence!: string[];
  @ApiProperty({ type: [String], example: ['ND-16-2015'] }) legalBasis!: string[];
  @ApiProperty() selfAssessed!: boolean;
  @ApiProperty({ description: 'Quy tắc là giả định, tỉnh cần thay thế' }) assumed!: boolean;
  @ApiProperty({ description: 'Số điểm là giả định' }) pointsAssumed!: boolean;
  @ApiProperty({ example: 'CAMAU-1880-2013' }) source!: string;
}

export class CriteriaDto {
  @ApiProperty({ example: 'H3.3' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ example: '8.00' }) maxScore!: string;
  @ApiProperty({ type: [CriteriaLeafDto] }) leaves!: CriteriaLeafDto[];
}

export class CriteriaFieldDto {
  @ApiProperty({ example: 'H3' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true, example: 'TTHC' }) planFieldCode!: string | null;
  @ApiProperty({ example: '18.00' }) maxScore!: string;
  @ApiProperty({ type: [CriteriaDto] }) criteria!: CriteriaDto[];
}

export class BandDto {
  @ApiProperty({ example: 'TOT' }) code!: string;
  @ApiProperty({ example: 'Tốt' }) name!: string;
  @ApiProperty({ example: '80.00' }) gte!: string;
  @ApiProperty({ type: String, nullable: true, example: '90.00' }) lt!: string | null;
}

export class DisqualifyingRuleDto {
  @ApiProperty({ example: 'LT-03' }) code!: string;
  @ApiProperty({ example: 'Thiếu báo cáo định kỳ' }) name!: string;
  @ApiProperty({ example: 'REPORT_MISSING', enum: ['SELF_ASSESSMENT_MISSING', 'SELF_ASSESSMENT_LATE', 'REPORT_MISSING', 'RECORDED'] }) when!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Ngày cuối còn đúng hạn, với quy tắc về tự đánh giá' }) by!: string | null;
  @ApiProperty({ example: 'Không xếp loại cao hơn Tốt' }) effect!: string;
  @ApiProperty({ description: 'Quy tắc là giả định, tỉnh cần thay thế' }) assumed!: boolean;
}

export class CriteriaSetDto extends CriteriaSetHeadDto {
  @ApiProperty({ example: '100.00' }) totalMax!: string;
  @ApiProperty({ example: '70.00' }) appraisalMax!: string;
  @ApiProperty({ example: '30.00' }) surveyMax!: string;
  @ApiProperty({ example: '2.00' }) bonusMax!: string;
  @ApiProperty({ example: '5.00' }) penaltyMax!: string;
  @ApiProperty({ type: [BandDto] }) bands!: BandDto[];
  @ApiProperty() bandsAssumed!: boolean;
  @ApiProperty({ type: [DisqualifyingRuleDto], description: 'Quy tắc loại trừ, áp dụng theo thứ tự' }) disqualifyingRules!: DisqualifyingRuleDto[];
  @ApiProperty({ type: [CriteriaFieldDto] }) fields!: CriteriaFieldDto[];
  @ApiProperty({ type: [CriteriaDecisionDto], description: 'Các lần đưa vào hiệu lực, mới nhất trước' }) decisions!: CriteriaDecisionDto[];
}
