import { IsInt, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { Fact } from '../fact.js';
import { IsCode, IsInstant } from '../shapes.js';

/** What was given by `scoring.adjustment.given.v1` holds no more from `at` on. */
@Fact('scoring.adjustment.withdrawn.v1')
export class AdjustmentWithdrawnV1 {
  static readonly type: string;
  @IsCode() agencyCode!: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  @IsUUID() adjustmentId!: string;
  @IsString() @Length(1, 1000) reason!: string;
  @IsUUID() authorId!: string;
  @IsInstant() at!: string;
}
