import { MaxLength } from 'class-validator';
import { Fact } from '../fact.js';
import { IsDay, IsInstant } from '../shapes.js';
import { ObligationReference } from './obligation.js';

/** The deadline moved: an extension was granted, or the calendar changed. */
@Fact('tasks.obligation.rescheduled.v1')
export class ObligationRescheduledV1 extends ObligationReference {
  static readonly type: string;
  @IsDay() deadlineDate!: string;
  @IsInstant() dueAt!: string;
  @MaxLength(2000) reason!: string;
}
