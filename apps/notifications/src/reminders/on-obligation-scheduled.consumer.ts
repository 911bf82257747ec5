import { CalendarChangedV1, DutyOpenedV1, DutyRescheduledV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { PlanningRepository } from '../persistence/planning.repository.js';
import { FollowObligationsHandler } from './follow-obligations.handler.js';
import { obligationFactOf, storiesOf, type Reference } from './obligation-facts.js';

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

  @OnFact([ObligationOpenedV1, ObligationRescheduledV1, ObligationReopenedV1, DutyOpenedV1, DutyRescheduledV1], { many: true })
  scheduled(tx: Transaction, facts: Delivered<Reference>[]): Promise<void> {
    return this.follow.execute(tx, facts.map(obligationFactOf), storiesOf(facts));
  }
}
