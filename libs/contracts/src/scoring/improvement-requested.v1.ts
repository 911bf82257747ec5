import { IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { Fact } from '../fact.js';
import { IsCode, IsDay, IsInstant } from '../shapes.js';

/** A weak component of the province's PAR index has an owner, who is to mend it by a task of the year's plan. */
@Fact('scoring.improvement.requested.v1')
export class ImprovementRequestedV1 {
  static readonly type: string;
  @IsUUID() improvementId!: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  /** A field, criterion or leaf of the ministry's criteria. */
  @IsCode() component!: string;
  @IsCode() agencyCode!: string;
  /** Who answers for it in the agency, in words. */
  @IsString() @Length(2, 200) person!: string;
  /** The code that the task shall have in the plan. */
  @IsCode() taskCode!: string;
  @IsString() @Length(5, 1000) title!: string;
  /** The last day, before it is moved off a day off. */
  @IsDay() deadlineDate!: string;
  @IsUUID() authorId!: string;
  @IsInstant() at!: string;
}
