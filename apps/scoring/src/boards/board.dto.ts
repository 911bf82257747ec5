import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import type { RankingGroup } from '@cchc/kernel';
import { WholeNumber } from '@cchc/service-kit';
import { type Scheme } from '../domain/criteria/criteria-set.js';
import { AsOfDto, CoverageDto } from '../rankings/ranking.dto.js';
import { ExplainedLeafDto } from '../scorecards/scorecard.dto.js';

/** The province's own index ranks nobody. */
const SCHEMES = ['PAR_INDEX', 'ICT', 'ISO_9001'] as const satisfies readonly Scheme[];

const GROUPS = ['DEPARTMENT', 'DISTRICT'] as const;

export class SchemeParam {
  @ApiProperty({ enum: SCHEMES, description: 'Xếp hạng theo gì: Chỉ số CCHC, ứng dụng CNTT, ISO 9001:2015' }) @IsIn(SCHEMES) scheme!: Scheme;
}

export class BoardCardParam extends SchemeParam {
  @ApiProperty({ example: 'STP' }) @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { message: 'Phải là một mã.' }) agency!: string;
}

export class BoardRequest {
  @ApiProperty({ example: 2021 }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
  @ApiProperty({ enum: GROUPS }) @IsIn(GROUPS) group!: RankingGroup;
}

export class SchemeOwnerDto {
  @ApiProperty({ enum: SCHEMES }) code!: Scheme;
  @ApiProperty({ example: 'Xếp hạng ứng dụng công nghệ thông tin' }) name!: string;
  @ApiProperty({ example: 'STTTT', description: 'Cơ quan chủ trì' }) ownerAgency!: string;
}

export class BoardRowDto {
  @ApiProperty({ type: Number, nullable: true, example: 1, description: 'Để trống khi chưa công khai thứ hạng cho cơ quan' }) rank!: number | null;
  @ApiProperty({ type: Number, nullable: true, example: 1, description: 'Hạng trong khối thi đua' }) blockRank!: number | null;
  @ApiProperty({ type: String, nullable: true, example: 'KTD-TMTH' }) emulationBlock!: string | null;
  @ApiProperty({ example: 'STP' }) agencyCode!: string;
  @ApiProperty({ example: 'Sở Tư pháp' }) agencyName!: string;
  @ApiProperty({ example: '72.50' }) index!: string;
  @ApiProperty({ example: 'KHA' }) band!: string;
  @ApiProperty({ example: 'Khá' }) bandName!: string;
  @ApiProperty({ example: '61.63' }) points!: string;
  @ApiProperty({ example: '85.00' }) max!: string;
  @ApiProperty({ type: CoverageDto }) coverage!: CoverageDto;
  @ApiProperty({ example: '100.00', description: 'Chỉ số cao nhất còn có thể đạt' }) bestAttainable!: string;
}

export class BoardHeadDto {
  @ApiProperty({ type: SchemeOwnerDto }) scheme!: SchemeOwnerDto;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: GROUPS }) group!: RankingGroup;
  @ApiProperty({ example: '2021-ICT-DEPARTMENT-1' }) criteriaSet!: string;
  @ApiProperty({ type: AsOfDto, description: 'Mọi con số lấy từ dữ liệu tại đúng thời điểm này' }) asOf!: AsOfDto;
  @ApiProperty({ description: 'Kết quả tạm tính, chưa chốt điểm' }) provisional!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Chốt điểm lúc nào' }) lockedAt!: string | null;
  @ApiProperty({ description: 'Mức xếp loại là giả định, tỉnh cần thay thế' }) bandsAssumed!: boolean;
  @ApiProperty({ description: 'Có tiêu chí hoặc điểm là giả định' }) assumed!: boolean;
  @ApiProperty({ description: 'Cơ quan được xem thứ hạng của cả nhóm' }) visibleToAgencies!: boolean;
}

export class BoardDto extends BoardHeadDto {
  @ApiProperty({ type: [BoardRowDto] }) rows!: BoardRowDto[];
}

export class BoardCardDto extends BoardHeadDto {
  @ApiProperty({ type: BoardRowDto }) row!: BoardRowDto;
  @ApiProperty({ type: [ExplainedLeafDto] }) leaves!: ExplainedLeafDto[];
}
