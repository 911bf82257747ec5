import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import type { RankingGroup } from '@cchc/kernel';
import { WholeNumber } from '@cchc/service-kit';
import { AsOfDto } from '../rankings/ranking.dto.js';

const GROUPS = ['DEPARTMENT', 'DISTRICT'] as const;

export class ScoreGapsRequest {
  @ApiProperty({ example: 2021, description: 'Năm kế hoạch' }) @WholeNumber() @IsInt() @Min(2000) @Max(2999) year!: number;
  @ApiProperty({ enum: GROUPS, description: 'Nhóm xếp hạng' }) @IsIn(GROUPS) group!: RankingGroup;
}

export class GapDto {
  @ApiProperty({ description: 'Số cơ quan có tiêu chí vừa tự chấm vừa được thẩm định' }) agencies!: number;
  @ApiProperty({ description: 'Số lượt tiêu chí so sánh được' }) pairs!: number;
  @ApiProperty({ example: '120.50', description: 'Điểm tự đánh giá' }) self!: string;
  @ApiProperty({ example: '112.25', description: 'Điểm thẩm định' }) appraised!: string;
  @ApiProperty({ example: '140.00', description: 'Điểm tối đa' }) max!: string;
  @ApiProperty({ example: '-8.25', description: 'Thẩm định trừ tự đánh giá' }) gap!: string;
  @ApiProperty({ example: '-5.89', description: 'Chênh lệch so với điểm tối đa (%)' }) gapPercent!: string;
  @ApiProperty({ description: 'Số lượt được nâng điểm' }) raised!: number;
  @ApiProperty({ description: 'Số lượt bị hạ điểm' }) lowered!: number;
  @ApiProperty({ description: 'Số lượt giữ nguyên' }) unchanged!: number;
  @ApiProperty({ description: 'Số lượt một bên cho là không áp dụng' }) disputed!: number;
  @ApiProperty({ description: 'Số lượt thẩm định lần 2 khác lần 1' }) revised!: number;
}

export class NamedGapDto extends GapDto {
  @ApiProperty({ example: 'H3' }) code!: string;
  @ApiProperty() name!: string;
}

export class AppraiserGapDto extends NamedGapDto {
  @ApiProperty({ type: String, nullable: true, example: '-3.10', description: 'Độ lệch (điểm phần trăm) so với các cơ quan thẩm định còn lại' }) drift!: string | null;
}

export class ScoreGapsDto {
  @ApiProperty({ example: 2021 }) year!: number;
  @ApiProperty({ enum: GROUPS }) group!: RankingGroup;
  @ApiProperty({ type: GapDto }) overall!: GapDto;
  @ApiProperty({ type: [NamedGapDto], description: 'Theo lĩnh vực' }) fields!: NamedGapDto[];
  @ApiProperty({ type: [AppraiserGapDto], description: 'Theo cơ quan thẩm định' }) appraisers!: AppraiserGapDto[];
  @ApiProperty({ type: [NamedGapDto], description: 'Theo cơ quan được chấm' }) agencies!: NamedGapDto[];
  @ApiProperty({ type: AsOfDto }) asOf!: AsOfDto;
}
