import { CalendarChangedV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { PlanningRepository } from '../persistence/planning.repository.js';
import { FollowObligationsHandler } from './follow-obligations.handler.js';
import { opened, reopened, rescheduled, storiesOf } from './obligation-facts.js';

@Reaction('notifications.schedule-reminders')
export class OnObligationScheduled {
  constructor(
    private readonly follow: FollowObligationsHandler,
    private readonly planning: PlanningRepository,
  ) {}

  /** In this queue, so that the calendar is known before the obligations that were told after it. */
  @OnFact(CalendarChangedV1)
  calendarChanged(tx: Transaction, { data, aggregateVersion }: Delivered<CalendarChangedV1>): Promise<void> {
    return this.planning.keepCalendar(tx, { ...data, version: aggregateVersion });
  }

  @OnFact(ObligationOpenedV1, { many: true })
  opened(tx: Transaction, facts: Delivered<ObligationOpenedV1>[]): Promise<void> {
    return this.follow.execute(tx, facts.map(opened), storiesOf(facts));
  }

  @OnFact(ObligationRescheduledV1, { many: true })
  rescheduled(tx: Transaction, facts: Delivered<ObligationRescheduledV1>[]): Promise<void> {
    return this.follow.execute(tx, facts.map(rescheduled), storiesOf(facts));
  }

  @OnFact(ObligationReopenedV1, { many: true })
  reopened(tx: Transaction, facts: Delivered<ObligationReopenedV1>[]): Promise<void> {
    return this.follow.execute(tx, facts.map(reopened), storiesOf(facts));
  }
}
