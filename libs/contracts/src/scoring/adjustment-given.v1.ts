import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { Fact } from '../fact.js';
import { IsCode, IsInstant } from '../shapes.js';

/** GROUND is a ground for a disqualifying rule that no fact tells of, WAIVER lets a rule be; both carry no points. */
export const ADJUSTMENT_KINDS_V1 = ['BONUS', 'PENALTY', 'GROUND', 'WAIVER'] as const;

/** Sở Nội vụ or the council gave an agency's card points beside its leaves, or a word on a disqualifying rule. Points before capping. */
@Fact('scoring.adjustment.given.v1')
export class AdjustmentGivenV1 {
  static readonly type: string;
  @IsCode() agencyCode!: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  @IsUUID() adjustmentId!: string;
  @IsIn(ADJUSTMENT_KINDS_V1) kind!: (typeof ADJUSTMENT_KINDS_V1)[number];
  @Matches(/^\d{1,3}(\.\d{1,2})?$/) points!: string;
  /** The disqualifying rule of GROUND and WAIVER. */
  @IsOptional() @IsCode() rule!: string | null;
  @IsString() @Length(1, 1000) reason!: string;
  @IsString() @MaxLength(500) legalBasis!: string;
  @IsUUID() authorId!: string;
  @IsInstant() at!: string;
}
