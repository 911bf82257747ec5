import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { holds, Idempotency, itemOf, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import { NotYourAgency } from '../domain/obligation-errors.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { obligationReopened } from '../published-events.js';
import type { ObligationDto } from './obligation.dto.js';
import { ObligationsQuery } from './obligations.query.js';

export interface ReopenObligation {
  id: string;
  reason: string;
  actor: Actor;
  once: Once;
}

/** Withdraws a completion that was noted by mistake. */
@Injectable()
export class ReopenObligationHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly obligations: ObligationRepository,
    private readonly query: ObligationsQuery,
  ) {}

  execute(command: ReopenObligation): Promise<Item<ObligationDto>> {
    return this.work.run(
      (tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.reopen(tx, command))),
      { scope: scopeOf(command.actor) },
    );
  }

  private async reopen(tx: Transaction, { id, reason, actor }: ReopenObligation): Promise<ObligationDto> {
    const obligation = await this.obligations.lock(tx, id);
    if (!holds(actor, 'HEAD', obligation.state.agencyCode) && !holds(actor, 'HOME_AFFAIRS')) {
      throw new NotYourAgency('thủ trưởng của cơ quan được giao và Sở Nội vụ');
    }
    obligation.reopen();
    await this.obligations.save(tx, obligation, { kind: 'REOPENED', person: actor, detail: { reason } });
    await this.outbox.add(tx, obligationReopened(obligation.state, tx.now, reason));
    return this.query.within(tx, id);
  }
}
