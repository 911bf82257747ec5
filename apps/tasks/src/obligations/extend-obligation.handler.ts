import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { endOfDay, type LocalDate } from '@cchc/kernel';
import { Idempotency, itemOf, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { obligationRescheduled } from '../published-events.js';
import type { ObligationDto } from './obligation.dto.js';
import { ObligationsQuery } from './obligations.query.js';

export interface ExtendObligation {
  id: string;
  deadlineDate: LocalDate;
  reason: string;
  actor: Actor;
  once: Once;
}

@Injectable()
export class ExtendObligationHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly obligations: ObligationRepository,
    private readonly calendars: CalendarRepository,
    private readonly query: ObligationsQuery,
  ) {}

  execute(command: ExtendObligation): Promise<Item<ObligationDto>> {
    return this.work.run(
      (tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.extend(tx, command))),
      { scope: scopeOf(command.actor) },
    );
  }

  private async extend(tx: Transaction, { id, deadlineDate, reason, actor }: ExtendObligation): Promise<ObligationDto> {
    const obligation = await this.obligations.lock(tx, id);
    const before = obligation.state.deadlineDate;
    const lastDay = (await this.calendars.load(tx)).nextWorkingDay(deadlineDate);
    obligation.extend(lastDay, endOfDay(lastDay), tx.now);
    await this.obligations.save(tx, obligation, { kind: 'RESCHEDULED', person: actor, detail: { from: before, to: lastDay, reason } });
    await this.outbox.add(tx, obligationRescheduled(obligation.state, reason));
    return this.query.within(tx, id);
  }
}
