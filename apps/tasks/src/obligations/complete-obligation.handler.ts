import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { holds, Idempotency, itemOf, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import { NotYourAgency } from '../domain/obligation-errors.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { obligationMet } from '../published-events.js';
import type { CitedEvidenceDto } from './obligation-input.dto.js';
import type { ObligationDto } from './obligation.dto.js';
import { ObligationsQuery } from './obligations.query.js';

export interface CompleteObligation {
  id: string;
  note: string | undefined;
  evidence: CitedEvidenceDto[] | undefined;
  actor: Actor;
  once: Once;
}

@Injectable()
export class CompleteObligationHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly obligations: ObligationRepository,
    private readonly query: ObligationsQuery,
  ) {}

  execute(command: CompleteObligation): Promise<Item<ObligationDto>> {
    return this.work.run(
      (tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.complete(tx, command))),
      { scope: scopeOf(command.actor) },
    );
  }

  private async complete(tx: Transaction, { id, note, evidence, actor }: CompleteObligation): Promise<ObligationDto> {
    const obligation = await this.obligations.lock(tx, id);
    const { agencyCode } = obligation.state;
    if (!holds(actor, 'OFFICER', agencyCode) && !holds(actor, 'HEAD', agencyCode)) throw new NotYourAgency('cán bộ và thủ trưởng của cơ quan được giao');
    obligation.complete(tx.now);
    await this.obligations.save(tx, obligation, { kind: 'MET', person: actor, detail: { note, evidence } });
    await this.outbox.add(tx, obligationMet(obligation.state));
    return this.query.within(tx, id);
  }
}
