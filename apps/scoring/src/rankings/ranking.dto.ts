import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import type { RankingGroup } from '@cchc/kernel';
import { WholeNumber } from '@cchc/service-kit';
import { MomentRequest } from '../replay/moment.dto.js';

const GROUPS = ['DEPARTMENT', 'DISTRICT'] as const;

export class RankingRequest extends MomentRequest {
  @ApiProperty({ example: 2021, description: 'Năm kế hoạch' }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
  @ApiProperty({ enum: GROUPS, description: 'Nhóm xếp hạng: sở, ban, ngành hoặc huyện, thị xã, thành phố' }) @IsIn(GROUPS) group!: RankingGroup;
  @ApiPropertyOptional({ minimum: 1, default: 1 }) @WholeNumber() @IsInt() @Min(1) @Max(1_000_000) page: number = 1;
  @ApiPropertyOptional({ minimum: 1, maximum: 20_000, default: 500, description: 'Số dòng một trang; đủ cho cả bảng của nhóm lớn nhất' })
  @WholeNumber() @IsInt() @Min(1) @Max(20_000) pageSize: number = 500;
}

export class PlaceRequest {
  @ApiProperty({ example: 2021, description: 'Năm kế hoạch' }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
}

export class RankingPageDto {
  @ApiProperty({ minimum: 1 }) page!: number;
  @ApiProperty({ minimum: 1 }) pageSize!: number;
  @ApiProperty({ description: 'Tổng số dòng của mọi trang' }) total!: number;
}

export class AsOfDto {
  @ApiProperty({ format: 'date-time', description: 'Thời điểm nghiệp vụ của kết quả' }) instant!: string;
  @ApiProperty({ example: '1048', description: 'Vị trí trong nhật ký sự kiện' }) position!: string;
}

export class CoverageDto {
  @ApiProperty({ example: 52, description: 'Số tiêu chí thành phần đã biết' }) leavesKnown!: number;
  @ApiProperty({ example: 74 }) leaves!: number;
  @ApiProperty({ example: '61.50', description: 'Điểm tối đa của các tiêu chí đã có điểm' }) pointsKnown!: string;
  @ApiProperty({ example: '98.50', description: 'Điểm tối đa áp dụng' }) pointsApplicable!: string;
}

export class RankingRowDto {
  @ApiProperty({ type: Number, nullable: true, example: 1, description: 'Hạng; để trống khi chưa công khai thứ hạng cho cơ quan' }) rank!: number | null;
  @ApiProperty({ example: 'UBND-LONGMY' }) agencyCode!: string;
  @ApiProperty({ example: 'Ủy ban nhân dân huyện Long Mỹ' }) agencyName!: string;
  @ApiProperty({ example: 'UBND huyện Long Mỹ' }) shortName!: string;
  @ApiProperty({ type: String, nullable: true, example: 'KTD-HUYEN' }) emulationBlock!: string | null;
  @ApiProperty({ example: '47.98', description: 'Chỉ số CCHC sau thưởng, trừ' }) index!: string;
  @ApiProperty({ example: '60.61', description: 'Tỷ lệ điểm lĩnh vực thủ tục hành chính' }) tthcPercent!: string;
  @ApiProperty({ example: '0.00', description: 'Tỷ lệ điểm điều tra xã hội học' }) surveyPercent!: string;
  @ApiProperty({ example: '0.00' }) penalty!: string;
  @ApiProperty({ example: '0.00' }) bonus!: string;
  @ApiProperty({ example: '47.26' }) points!: string;
  @ApiProperty({ example: '98.50' }) max!: string;
  @ApiProperty({ example: 'YEU' }) band!: string;
  @ApiProperty({ example: 'Yếu' }) bandName!: string;
  @ApiProperty({ type: CoverageDto }) coverage!: CoverageDto;
  @ApiProperty({ example: '100.00', description: 'Chỉ số cao nhất còn có thể đạt' }) bestAttainable!: string;
}

export class RankingDto {
  @ApiProperty({ type: [RankingRowDto] }) data!: RankingRowDto[];
  @ApiProperty({ type: RankingPageDto }) page!: RankingPageDto;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: GROUPS }) group!: RankingGroup;
  @ApiProperty({ example: '2021-DISTRICT-1', description: 'Bộ tiêu chí mà mọi dòng được chấm theo' }) criteriaSet!: string;
  @ApiProperty({ type: Number, nullable: true, example: 12, description: 'Phiên bản của bảng xếp hạng, cũng là ETag; để trống khi xem lại quá khứ' }) version!: number | null;
  @ApiProperty({ type: AsOfDto, nullable: true }) asOf!: AsOfDto | null;
  @ApiProperty({ description: 'Kết quả tạm tính, chưa công bố' }) provisional!: true;
  @ApiProperty({ type: CoverageDto, description: 'Cộng của các dòng được xem' }) coverage!: CoverageDto;
  @ApiPropertyOptional({ description: 'Cơ quan được xem thứ hạng của cả nhóm; không có khi xem lại quá khứ' }) visibleToAgencies?: boolean;
  @ApiProperty({ description: 'Mức xếp loại là giả định, tỉnh cần thay thế' }) bandsAssumed!: boolean;
}

export class PlaceDto extends RankingRowDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: GROUPS }) group!: RankingGroup;
  @ApiProperty({ example: 12, description: 'Phiên bản của bảng xếp hạng' }) version!: number;
  @ApiProperty({ type: AsOfDto, nullable: true }) asOf!: AsOfDto | null;
}
