import { CalendarChangedV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { CalendarRepository } from '../persistence/calendar.repository.js';

/** The windows of campaigns are counted in working days. */
@Reaction('scoring.keep-calendar')
export class KeepCalendarConsumer {
  constructor(private readonly calendar: CalendarRepository) {}

  @OnFact(CalendarChangedV1)
  changed(tx: Transaction, { data, aggregateVersion }: Delivered<CalendarChangedV1>): Promise<void> {
    return this.calendar.keep(tx, { ...data, version: aggregateVersion });
  }
}
