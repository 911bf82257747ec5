import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import type { RankingGroup } from '@cchc/kernel';
import { Fact } from '../fact.js';
import { IsCode, IsDecimalText, IsInstant } from '../shapes.js';

export class RankChangeV1 {
  @IsCode() agencyCode!: string;
  @IsDecimalText() index!: string;
  @IsInt() @Min(1) rank!: number;
  @IsOptional() @IsInt() @Min(1) previousRank!: number | null;
  @IsCode() band!: string;
}

/** The provisional ranking of a group has a new version; `position` is the last fact that it includes. */
@Fact('scoring.ranking.changed.v1')
export class RankingChangedV1 {
  static readonly type: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  @IsIn(['DEPARTMENT', 'DISTRICT']) group!: RankingGroup;
  @IsInt() @Min(1) version!: number;
  @IsInstant() asOf!: string;
  /** Position in the log of facts, a whole number as text. */
  @Matches(/^\d{1,18}$/) position!: string;
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => RankChangeV1) changes!: RankChangeV1[];
}
