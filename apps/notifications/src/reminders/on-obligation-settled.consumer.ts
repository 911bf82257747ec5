import { ObligationMetV1, ReportSubmittedV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { FollowObligationsHandler } from './follow-obligations.handler.js';
import { met, submitted } from './obligation-facts.js';

@Reaction('notifications.cancel-reminders', { gather: 100 })
export class OnObligationSettled {
  constructor(private readonly follow: FollowObligationsHandler) {}

  @OnFact(ReportSubmittedV1, { many: true })
  submitted(tx: Transaction, facts: Delivered<ReportSubmittedV1>[]): Promise<void> {
    return this.follow.execute(tx, facts.map(submitted));
  }

  @OnFact(ObligationMetV1, { many: true })
  met(tx: Transaction, facts: Delivered<ObligationMetV1>[]): Promise<void> {
    return this.follow.execute(tx, facts.map(met));
  }
}
