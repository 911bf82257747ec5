import { MaxLength } from 'class-validator';
import { Fact } from '../fact.js';
import { IsInstant } from '../shapes.js';
import { ObligationReference } from './obligation.js';

/** A completion was withdrawn: the thing is owed again, by the deadline it had. */
@Fact('tasks.obligation.reopened.v1')
export class ObligationReopenedV1 extends ObligationReference {
  static readonly type: string;
  @IsInstant() reopenedAt!: string;
  @MaxLength(2000) reason!: string;
}
