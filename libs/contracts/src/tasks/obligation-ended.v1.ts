import { IsOptional, MaxLength } from 'class-validator';
import { Fact } from '../fact.js';
import { IsCode, IsInstant } from '../shapes.js';
import { ObligationReference } from './obligation.js';

/** What was owed is owed no more, though not done: the agency was abolished. Its successor, if any, owes it by an obligation of its own. */
@Fact('tasks.obligation.ended.v1')
export class ObligationEndedV1 extends ObligationReference {
  static readonly type: string;
  @IsInstant() endedAt!: string;
  @MaxLength(2000) reason!: string;
  /** To whom it passed; null when it came to an end. */
  @IsOptional() @IsCode() successor!: string | null;
}
