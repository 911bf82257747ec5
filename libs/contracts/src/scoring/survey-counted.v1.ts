import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Fact } from '../fact.js';
import { IsCode, IsCounts, IsInstant } from '../shapes.js';

export class SurveyResultV1 {
  @IsCode() leaf!: string;
  /** Answers by option code, all groups of respondents together; null: the leaf's result is withdrawn. */
  @IsOptional() @IsCounts() counts!: Record<string, number> | null;
}

/** Surveyed leaves of an agency's card have new results, or lose theirs. The newest of a leaf counts. */
@Fact('scoring.survey.counted.v1')
export class SurveyCountedV1 {
  static readonly type: string;
  @IsCode() agencyCode!: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  /** The import or the survey that it comes from. */
  @IsUUID() surveyId!: string;
  @IsInstant() at!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => SurveyResultV1) results!: SurveyResultV1[];
}
