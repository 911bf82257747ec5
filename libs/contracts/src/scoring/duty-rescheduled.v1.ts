import { Fact } from '../fact.js';
import { IsDay, IsInstant } from '../shapes.js';
import { DutyReference } from './duty.js';

/** The window ends on another day now: an extension, another window, or another calendar. */
@Fact('scoring.duty.rescheduled.v1')
export class DutyRescheduledV1 extends DutyReference {
  static readonly type: string;
  @IsDay() deadlineDate!: string;
  @IsInstant() dueAt!: string;
}
