import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Fact } from '../fact.js';
import { IsCode, IsDecimalText } from '../shapes.js';

/** A target of the plan measured over the whole province: ratio of sums. The reports speak for `reported` of the `expected`
 *  agencies of its population; a district speaks for its communes too. `aggregateversion` counts its measurements in all periods. */
@Fact('indicators.target.measured.v1')
export class TargetMeasuredV1 {
  static readonly type: string;
  @IsCode() targetId!: string;
  @IsInt() @Min(2000) @Max(2999) year!: number;
  @IsCode() periodCode!: string;
  @IsDecimalText() numerator!: string;
  @IsDecimalText() denominator!: string;
  /** Two decimals; null when the denominator is zero. */
  @IsOptional() @IsDecimalText() percent!: string | null;
  @IsOptional() @IsBoolean() attained!: boolean | null;
  @IsInt() @Min(0) reported!: number;
  @IsInt() @Min(0) expected!: number;
}
