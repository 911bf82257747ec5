import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { Idempotency, itemOf, VersionConflict, type Actor, type Item, type Once } from '@cchc/service-kit';
import { demandPhase, type AwardPhase } from '../domain/awards/award-errors.js';
import { AwardActsRepository, type AwardAct } from '../persistence/award-acts.repository.js';
import { AwardYearsRepository } from '../persistence/award-years.repository.js';
import type { AwardDossierDto } from './award-proposal.dto.js';
import { DossierQuery } from './dossier.query.js';
import { DossierReader, type Dossier } from './dossier.reader.js';

export interface OnDossier {
  year: number;
  /** The one that was seen: who decides has all others in view, by reason of the caps. */
  version: number;
  actor: Actor;
  once: Once;
}

/** Opens a year's dossier as it was seen, for whoever decides on it; each change is a version. */
@Injectable()
export class DossierDesk {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly years: AwardYearsRepository,
    private readonly reader: DossierReader,
    private readonly acts: AwardActsRepository,
    private readonly query: DossierQuery,
  ) {}

  /** Writes the acts that `act` resolves to, moves on to the phase `to`, and answers the dossier. Throws VersionConflict, AwardsInOtherPhase. */
  on({ year, version, actor, once }: OnDossier, [from, to]: readonly [AwardPhase, AwardPhase], act: (tx: Transaction, dossier: Dossier) => Promise<AwardAct[]> | AwardAct[]): Promise<Item<AwardDossierDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => {
      const held = await this.years.locked(tx, year);
      if (held.version !== version) throw new VersionConflict(held.version);
      demandPhase(held.phase, from);
      const acts = await act(tx, await this.reader.read(tx, held));
      await this.acts.add(tx, acts, actor);
      await this.years.move(tx, held, to);
      return itemOf(await this.query.answer(tx, year));
    }));
  }
}
