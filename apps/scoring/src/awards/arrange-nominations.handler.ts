import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { holds, Idempotency, itemOf, NotFound, scopeOf, ValidationFailed, type Actor, type Item, type Once } from '@cchc/service-kit';
import { demandPhase } from '../domain/awards/award-errors.js';
import { AwardActsRepository } from '../persistence/award-acts.repository.js';
import { AwardNominationsRepository } from '../persistence/award-nominations.repository.js';
import { AwardYearsRepository } from '../persistence/award-years.repository.js';
import type { NominationDto, OrderNominationsDto } from './nomination.dto.js';
import { NominationsQuery } from './nominations.query.js';
import { demandOwner } from './nominator.js';

export interface WithdrawNomination {
  year: number;
  id: string;
  reason: string;
  actor: Actor;
  once: Once;
}

/** Puts an agency's nominations in order, or takes one back. */
@Injectable()
export class ArrangeNominations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly years: AwardYearsRepository,
    private readonly nominations: AwardNominationsRepository,
    private readonly acts: AwardActsRepository,
    private readonly query: NominationsQuery,
  ) {}

  order(year: number, { agencyCode, ids }: OrderNominationsDto, actor: Actor): Promise<{ data: NominationDto[] }> {
    return this.work.run(async (tx) => {
      if (!holds(actor, 'HEAD', agencyCode)) throw new NotFound('Không tìm thấy cơ quan này.');
      demandPhase((await this.years.locked(tx, year)).phase, 'PREPARING');
      const own = (await this.nominations.ofYear(tx, year)).filter((one) => one.agencyCode === agencyCode);
      if (own.length !== ids.length || own.some(({ id }) => !ids.includes(id))) {
        throw new ValidationFailed([{ pointer: '/ids', slug: 'not-all-nominations', message: 'Phải nêu đủ mọi đề nghị của cơ quan, mỗi đề nghị một lần.' }]);
      }
      await this.nominations.order(tx, ids);
      await this.acts.add(tx, [{ year, kind: 'ORDERED', agencyCode, content: ids }], actor);
      return { data: (await this.query.answers(tx, year)).filter((one) => one.agencyCode === agencyCode) };
    }, { scope: scopeOf(actor) });
  }

  withdraw({ once, ...command }: WithdrawNomination): Promise<Item<{ id: string }>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => itemOf(await this.withdrawn(tx, command))), { scope: scopeOf(command.actor) });
  }

  private async withdrawn(tx: Transaction, { year, id, reason, actor }: Omit<WithdrawNomination, 'once'>): Promise<{ id: string }> {
    demandPhase((await this.years.locked(tx, year)).phase, 'PREPARING');
    const one = demandOwner(actor, await this.nominations.one(tx, year, id));
    await this.nominations.withdraw(tx, one);
    await this.acts.add(tx, [{ year, kind: 'WITHDRAWN', agencyCode: one.agencyCode, subject: id, reason }], actor);
    return { id };
  }
}
