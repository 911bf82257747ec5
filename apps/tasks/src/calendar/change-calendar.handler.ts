import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { endOfDay, type WorkingCalendar } from '@cchc/kernel';
import { VersionConflict, type Actor } from '@cchc/service-kit';
import { checkDays } from '../domain/calendar-days.js';
import { CalendarRepository, type MovedDay, type NamedDay } from '../persistence/calendar.repository.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { calendarChanged, obligationRescheduled } from '../published-events.js';

const REASON = 'Lịch làm việc thay đổi: hạn rơi vào ngày nghỉ được chuyển sang ngày làm việc kế tiếp.';

export interface ChangeCalendar {
  year: number;
  days: NamedDay[];
  version: number;
  actor: Actor;
}

/** Sets the days of a year, tells it, and moves the deadlines that have come to lie on a day off. */
@Injectable()
export class ChangeCalendarHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly calendars: CalendarRepository,
    private readonly obligations: ObligationRepository,
  ) {}

  execute({ year, days, version, actor }: ChangeCalendar): Promise<void> {
    checkDays(days, year);
    return this.work.run(async (tx) => {
      const current = await this.calendars.lock(tx, year);
      if (current !== version) throw new VersionConflict(current);
      await this.calendars.replace(tx, year, version + 1, days);
      await this.outbox.add(tx, calendarChanged(year, version + 1, days));
      await this.moveDeadlines(tx, await this.calendars.load(tx), actor);
    });
  }

  /** Later only: what an agency was once promised stays, also when a day off is taken back. */
  private async moveDeadlines(tx: Transaction, calendar: WorkingCalendar, actor: Actor): Promise<void> {
    const moved = (await this.calendars.daysAhead(tx)).filter((day) => !calendar.isWorkingDay(day)).map((from): MovedDay => {
      const to = calendar.nextWorkingDay(from);
      return { from, to, dueAt: endOfDay(to) };
    });
    await this.calendars.movePlan(tx, moved);
    const places = new Map(moved.map((one) => [one.from, one]));
    for (const obligation of await this.obligations.lockOpenDueOn(tx, [...places.keys()])) {
      const { from, to, dueAt } = places.get(obligation.state.deadlineDate)!;
      obligation.extend(to, dueAt, tx.now);
      await this.obligations.save(tx, obligation, { kind: 'RESCHEDULED', person: actor, detail: { from, to, reason: REASON } });
      await this.outbox.add(tx, obligationRescheduled(obligation.state, REASON));
    }
  }
}
