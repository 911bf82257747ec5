import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { newId, type Instant } from '@cchc/kernel';
import { Idempotency, itemOf, NotFound, scopeOf, VersionConflict, type Actor, type Item, type Once } from '@cchc/service-kit';
import { demandPhase } from '../domain/awards/award-errors.js';
import { nameKey, type Nominee } from '../domain/awards/award-subjects.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { AwardActsRepository } from '../persistence/award-acts.repository.js';
import { AwardNominationsRepository } from '../persistence/award-nominations.repository.js';
import { AwardYearsRepository, type AwardYear } from '../persistence/award-years.repository.js';
import type { NominateDto, NominationDto } from './nomination.dto.js';
import { NominationsQuery } from './nominations.query.js';
import { AlreadyNominated, demandOwner, demandWindow, nominatorOf } from './nominator.js';

export interface Nominate {
  year: number;
  body: NominateDto;
  actor: Actor;
  once: Once;
}

export interface ChangeNomination {
  year: number;
  id: string;
  version: number;
  nominee: Nominee;
  actor: Actor;
}

/** Nominates a person with their achievements, or corrects what was written of them. */
@Injectable()
export class NominateIndividual {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly years: AwardYearsRepository,
    private readonly agencies: AgenciesRepository,
    private readonly nominations: AwardNominationsRepository,
    private readonly acts: AwardActsRepository,
    private readonly query: NominationsQuery,
  ) {}

  execute({ once, ...command }: Nominate): Promise<Item<NominationDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => itemOf(await this.nominate(tx, command))), { scope: scopeOf(command.actor) });
  }

  private async nominate(tx: Transaction, { year, body, actor }: Omit<Nominate, 'once'>): Promise<NominationDto> {
    const { agencyCode, reason, ...nominee } = body;
    const addedReason = nominatorOf(actor, agencyCode, reason);
    demandOpen(await this.years.locked(tx, year), addedReason, tx.now);
    if (!(await this.agencies.isKnown(tx, agencyCode))) throw new NotFound('Không tìm thấy cơ quan này.');
    await this.demandNew(tx, year, agencyCode, nominee);
    const id = newId();
    await this.nominations.add(tx, { id, year, agencyCode, ...nominee, addedReason, authorId: actor.personId, authorName: actor.displayName, at: tx.now });
    await this.acts.add(tx, [{ year, kind: 'NOMINATED', agencyCode, subject: id, reason: addedReason, content: nominee }], actor);
    return this.query.answer(tx, year, id);
  }

  change({ year, id, version, nominee, actor }: ChangeNomination): Promise<Item<NominationDto>> {
    return this.work.run(async (tx) => {
      const held = await this.years.locked(tx, year);
      const current = demandOwner(actor, await this.nominations.one(tx, year, id));
      demandOpen(held, current.addedReason, tx.now);
      if (current.version !== version) throw new VersionConflict(current.version);
      await this.demandNew(tx, year, current.agencyCode, nominee, id);
      await this.nominations.change(tx, id, version + 1, nominee);
      await this.acts.add(tx, [{ year, kind: 'CHANGED', agencyCode: current.agencyCode, subject: id, content: nominee }], actor);
      return itemOf(await this.query.answer(tx, year, id));
    }, { scope: scopeOf(actor) });
  }

  private async demandNew(tx: Transaction, year: number, agencyCode: string, { personName }: Nominee, except?: string): Promise<void> {
    const all = await this.nominations.ofYear(tx, year);
    if (all.some((one) => one.id !== except && one.agencyCode === agencyCode && nameKey(one.personName) === nameKey(personName))) throw new AlreadyNominated(personName);
  }
}

/** The window is the heads'; Sở Nội vụ adds as long as nothing is submitted. */
function demandOpen({ phase, settings }: AwardYear, addedReason: string | null, now: Instant): void {
  demandPhase(phase, 'PREPARING');
  if (addedReason === null) demandWindow(settings, now);
}
