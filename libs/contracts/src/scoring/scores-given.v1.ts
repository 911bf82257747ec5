import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Fact } from '../fact.js';
import { IsCode, IsInstant } from '../shapes.js';

/** In rising authority. */
export const SCORING_ROUNDS = ['SELF', 'APPRAISAL_1', 'APPRAISAL_2'] as const;

export class GivenScoreV1 {
  @IsUUID() id!: string;
  @IsCode() leaf!: string;
  /** Its place among the scores of the leaf and round, from 1: the highest counts. */
  @IsInt() @Min(1) version!: number;
  /** Points as a decimal text, or NOT_APPLICABLE. */
  @Matches(/^(NOT_APPLICABLE|\d{1,3}(\.\d{1,2})?)$/) score!: string;
  @IsOptional() @IsString() @MaxLength(1000) reason!: string | null;
}

/**
 * A person scored leaves of an agency's card in one act. What a long act does not get into one fact is told by several of
 * the same subject (act and agency), numbered by their aggregate version.
 */
@Fact('scoring.scores.given.v1')
export class ScoresGivenV1 {
  static readonly type: string;
  @IsCode() agencyCode!: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  @IsIn(SCORING_ROUNDS) round!: (typeof SCORING_ROUNDS)[number];
  @IsUUID() authorId!: string;
  /** The agency, or COUNCIL, in whose name it was given. */
  @IsCode() onBehalfOf!: string;
  @IsInstant() at!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(15) @ValidateNested({ each: true }) @Type(() => GivenScoreV1) entries!: GivenScoreV1[];
}
