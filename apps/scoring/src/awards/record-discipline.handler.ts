import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { DomainError, localDateOf, newId } from '@cchc/kernel';
import { Idempotency, itemOf, NotFound, ValidationFailed, type Actor, type Item, type Once } from '@cchc/service-kit';
import { AwardsInOtherPhase } from '../domain/awards/award-errors.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { AwardYearsRepository } from '../persistence/award-years.repository.js';
import { DisciplineCasesRepository, type DisciplineCaseRow } from '../persistence/discipline-cases.repository.js';
import type { DisciplineCaseDto, RecordDisciplineDto } from './discipline-case.dto.js';

class DisciplineWithdrawn extends DomainError {
  readonly slug = 'discipline-withdrawn';
  readonly title = 'Trường hợp kỷ luật đã được rút lại';
  constructor() {
    super('Trường hợp kỷ luật này đã được rút lại trước đó.');
  }
}

interface Command {
  year: number;
  actor: Actor;
  once: Once;
}

/** Records that an agency, or a person of it, was disciplined in the year; what was recorded wrongly is withdrawn, not deleted. */
@Injectable()
export class RecordDiscipline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly years: AwardYearsRepository,
    private readonly agencies: AgenciesRepository,
    private readonly cases: DisciplineCasesRepository,
  ) {}

  list(year: number, scope: Scope): Promise<{ data: DisciplineCaseDto[] }> {
    return this.work.run(async (tx) => ({ data: (await this.cases.ofYear(tx, year)).map(caseOf) }), { scope });
  }

  record({ year, body, actor, once }: Command & { body: RecordDisciplineDto }): Promise<Item<DisciplineCaseDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => {
      await this.demandNotDecided(tx, year);
      if (body.issuedOn > localDateOf(tx.now)) throw new ValidationFailed([{ pointer: '/issuedOn', slug: 'in-the-future', message: 'Ngày văn bản không được sau hôm nay.' }]);
      if (!(await this.agencies.isKnown(tx, body.agencyCode))) throw new NotFound('Không tìm thấy cơ quan này.');
      const one: DisciplineCaseRow = { id: newId(), year, ...body, personName: body.personName ?? null, authorId: actor.personId, authorName: actor.displayName, at: tx.now, withdrawal: null };
      await this.cases.record(tx, one);
      return itemOf(caseOf(one));
    }));
  }

  withdraw({ year, id, reason, actor, once }: Command & { id: string; reason: string }): Promise<Item<DisciplineCaseDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => {
      await this.demandNotDecided(tx, year);
      const one = await this.cases.one(tx, year, id);
      if (!one) throw new NotFound('Không tìm thấy trường hợp kỷ luật này.');
      const withdrawal = { reason, authorId: actor.personId, authorName: actor.displayName, at: tx.now };
      if (!(await this.cases.withdraw(tx, one, withdrawal))) throw new DisciplineWithdrawn();
      return itemOf(caseOf({ ...one, withdrawal }));
    }));
  }

  /** Also while the list lies with the leader: that is when it matters most. */
  private async demandNotDecided(tx: Transaction, year: number): Promise<void> {
    const held = await this.years.lock(tx, year);
    if (held?.phase === 'DECIDED') throw new AwardsInOtherPhase(held.phase);
  }
}

const caseOf = ({ id, agencyCode, personName, form, symbol, issuedOn, authorName, at, withdrawal }: DisciplineCaseRow): DisciplineCaseDto => ({
  id, agencyCode, personName, form, symbol, issuedOn, authorName, at: at.toISOString(),
  withdrawal: withdrawal && { reason: withdrawal.reason, authorName: withdrawal.authorName, at: withdrawal.at.toISOString() },
});
