import { IsIn } from 'class-validator';
import type { Timeliness } from '@cchc/kernel';
import { Fact } from '../fact.js';
import { IsInstant } from '../shapes.js';
import { ObligationReference } from './obligation.js';

/** What was owed has been done; LATE means done, but after `dueAt`. */
@Fact('tasks.obligation.met.v1')
export class ObligationMetV1 extends ObligationReference {
  static readonly type: string;
  @IsInstant() metAt!: string;
  @IsIn(['ON_TIME', 'LATE']) timeliness!: Timeliness;
}
