import { IsBoolean, MaxLength } from 'class-validator';
import { Fact } from '../fact.js';
import { IsDay, IsInstant } from '../shapes.js';
import { DutyReference } from './duty.js';

/** A window of the campaign has opened, and the agency has its work to do until `dueAt` (24:00 of `deadlineDate` in Vietnam). */
@Fact('scoring.duty.opened.v1')
export class DutyOpenedV1 extends DutyReference {
  static readonly type: string;
  @MaxLength(1000) title!: string;
  @IsDay() opensOn!: string;
  @IsDay() deadlineDate!: string;
  @IsInstant() dueAt!: string;
  @IsBoolean() assumed!: boolean;
}
