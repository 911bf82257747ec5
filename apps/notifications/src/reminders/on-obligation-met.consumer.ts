import { DutyEndedV1, ObligationEndedV1, ObligationMetV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { FollowObligationsHandler } from './follow-obligations.handler.js';
import { obligationFactOf, storiesOf } from './obligation-facts.js';

/** A submitted report needs no ear of its own: it meets its obligation in the same transaction. */
@Reaction('notifications.cancel-reminders', { gather: 100 })
export class OnObligationMet {
  constructor(private readonly follow: FollowObligationsHandler) {}

  @OnFact([ObligationMetV1, ObligationEndedV1, DutyEndedV1], { many: true })
  met(tx: Transaction, facts: Delivered<ObligationMetV1 | ObligationEndedV1 | DutyEndedV1>[]): Promise<void> {
    return this.follow.execute(tx, facts.map(obligationFactOf), storiesOf(facts));
  }
}
