import { IsBoolean, IsIn, MaxLength } from 'class-validator';
import { Fact } from '../fact.js';
import { IsDay, IsInstant } from '../shapes.js';
import { ObligationReference } from './obligation.js';

/** An agency owes something by `dueAt` (24:00 of `deadlineDate` in Vietnam, after the roll policy). */
@Fact('tasks.obligation.opened.v1')
export class ObligationOpenedV1 extends ObligationReference {
  static readonly type: string;
  @MaxLength(1000) title!: string;
  @IsIn(['LEAD', 'CO']) role!: 'LEAD' | 'CO';
  @IsDay() opensOn!: string;
  @IsDay() deadlineDate!: string;
  @IsInstant() dueAt!: string;
  @IsBoolean() assumed!: boolean;
}
