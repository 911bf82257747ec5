import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { RankingGroup } from '@cchc/kernel';
import { CHANGE_KINDS } from '../domain/comparing/change.js';
import { SCHEMES, type Scheme } from '../domain/criteria/criteria-set.js';
import type { LeafState } from '../domain/explaining/words.js';
import { AsOfDto } from '../rankings/ranking.dto.js';

export class DiffQuery {
  @ApiPropertyOptional({ example: '2021-DEPARTMENT-1' }) @IsOptional() @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { message: 'Phải là một mã gồm tối đa 64 chữ cái không dấu, chữ số, dấu chấm, gạch dưới hoặc gạch nối.' }) against?: string;
}

export class CriteriaChangeDto {
  @ApiProperty({ enum: CHANGE_KINDS }) kind!: (typeof CHANGE_KINDS)[number];
  @ApiProperty({ example: 'S1.3.1', description: 'Mã lĩnh vực, tiêu chí, tiêu chí thành phần hoặc mức; để trống khi nói về cả bộ' }) code!: string;
  @ApiProperty({ example: 'S1.3.1: mức đạt điểm tối đa từ 100 thành 90 %.' }) words!: string;
}

export class CriteriaDiffDto {
  @ApiProperty({ example: '2021-DEPARTMENT-1' }) from!: string;
  @ApiProperty({ example: '2021-DEPARTMENT-2' }) to!: string;
  @ApiProperty({ type: [CriteriaChangeDto] }) changes!: CriteriaChangeDto[];
}

export class RankPairDto {
  @ApiProperty({ type: Number, nullable: true, example: 3, description: 'Để trống khi chưa có bộ tiêu chí nào có hiệu lực' }) before!: number | null;
  @ApiProperty({ example: 1 }) after!: number;
}

export class TextPairDto {
  @ApiProperty({ type: String, nullable: true, example: '47.98' }) before!: string | null;
  @ApiProperty({ example: '51.20' }) after!: string;
}

export class LeafFiguresDto {
  @ApiProperty({ enum: ['SCORED', 'PENDING', 'NOT_APPLICABLE'] }) state!: LeafState;
  @ApiProperty({ example: '1.75' }) points!: string;
  @ApiProperty({ example: '2.00' }) max!: string;
}

export class ComparedLeafDto {
  @ApiProperty({ example: 'S1.3.1' }) code!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: LeafFiguresDto, nullable: true, description: 'Để trống khi bộ đang có hiệu lực không có' }) before!: LeafFiguresDto | null;
  @ApiProperty({ type: LeafFiguresDto, nullable: true, description: 'Để trống khi bộ mới không có' }) after!: LeafFiguresDto | null;
}

export class PreviewRowDto {
  @ApiProperty({ example: 'STP' }) agencyCode!: string;
  @ApiProperty({ example: 'Sở Tư pháp' }) agencyName!: string;
  @ApiProperty({ type: RankPairDto }) rank!: RankPairDto;
  @ApiProperty({ type: TextPairDto }) index!: TextPairDto;
  @ApiProperty({ type: TextPairDto }) band!: TextPairDto;
  @ApiProperty({ type: TextPairDto }) bandName!: TextPairDto;
  @ApiProperty({ type: TextPairDto }) points!: TextPairDto;
  @ApiProperty({ type: TextPairDto }) max!: TextPairDto;
  @ApiProperty({ example: '0.50', description: 'Điểm được thêm' }) pointsWon!: string;
  @ApiProperty({ example: '0.25', description: 'Điểm bị mất' }) pointsLost!: string;
  @ApiProperty({ type: [ComparedLeafDto], description: 'Các tiêu chí thành phần có điểm khác đi' }) leaves!: ComparedLeafDto[];
}

export class PreviewDto {
  @ApiProperty({ enum: SCHEMES }) scheme!: Scheme;
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: ['DEPARTMENT', 'DISTRICT'] }) group!: RankingGroup;
  @ApiProperty({ type: String, nullable: true, example: '2021-DEPARTMENT-1', description: 'Phiên bản đang có hiệu lực, được so với' }) inForce!: string | null;
  @ApiProperty({ type: AsOfDto, description: 'Mọi con số lấy từ dữ liệu tại đúng thời điểm này' }) asOf!: AsOfDto;
  @ApiProperty({ type: [CriteriaChangeDto] }) changes!: CriteriaChangeDto[];
  @ApiProperty({ type: [PreviewRowDto], description: 'Mọi cơ quan của nhóm, theo hạng mới' }) rows!: PreviewRowDto[];
}
