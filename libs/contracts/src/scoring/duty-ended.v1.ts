import { Fact } from '../fact.js';
import { IsInstant } from '../shapes.js';
import { DutyReference } from './duty.js';

/** Nothing is owed any more: it is done, the window has closed, or the campaign is locked. What is owed once more is another duty. */
@Fact('scoring.duty.ended.v1')
export class DutyEndedV1 extends DutyReference {
  static readonly type: string;
  @IsInstant() endedAt!: string;
}
