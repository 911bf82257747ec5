import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { DomainError } from '@cchc/kernel';
import { Idempotency, itemOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import type { CriteriaSet, Scheme } from '../domain/criteria/criteria-set.js';
import { LeavesUndecided } from '../domain/campaign/campaign-errors.js';
import { undecidedLeaves } from '../domain/campaign/undecided.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { FactLogReader } from '../persistence/fact-log.reader.js';
import { ProgressReader } from '../persistence/progress.reader.js';
import { SchemeOwners } from '../schemes/scheme-owners.js';
import { WorkedCards } from '../schemes/worked-cards.js';
import type { CampaignDto } from './campaign.dto.js';
import { CampaignQuery } from './campaign.query.js';

class ScoresOnTheirWay extends DomainError {
  readonly slug = 'scores-on-their-way';
  readonly title = 'Còn điểm đang được cập nhật vào phiếu';
  constructor(count: number) {
    super(`Còn ${count} điểm vừa ghi chưa vào phiếu; vui lòng chốt lại sau giây lát.`);
  }
}

export interface Lock {
  year: number;
  scheme: Scheme;
  actor: Actor;
  once: Once;
}

/** Locks the campaign: what the cards show then is the official result. */
@Injectable()
export class LockCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly campaigns: CampaignsRepository,
    private readonly progress: ProgressReader,
    private readonly log: FactLogReader,
    private readonly sets: CriteriaSetsRepository,
    private readonly query: CampaignQuery,
    private readonly worked: WorkedCards,
    private readonly owners: SchemeOwners,
  ) {}

  execute({ actor, once, ...campaign }: Lock): Promise<Item<CampaignDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => {
      await this.owners.demand(tx, campaign.scheme, actor);
      await this.lock(tx, campaign, actor);
      return itemOf(await this.query.answer(tx, campaign.year, campaign.scheme));
    }));
  }

  private async lock(tx: Transaction, { year, scheme }: Pick<Lock, 'year' | 'scheme'>, actor: Actor): Promise<void> {
    await this.campaigns.lock(tx, year, scheme);
    const { campaign, timetable } = await this.campaigns.get(tx, year, scheme);
    timetable.demandLockable(tx.now);
    const undecided = undecidedLeaves(await this.cards(tx, year, scheme), await this.progress.standings(tx, year));
    if (undecided.length > 0) throw new LeavesUndecided(undecided);
    const onTheirWay = await this.progress.onTheirWay(tx, year);
    if (onTheirWay > 0) throw new ScoresOnTheirWay(onTheirWay);
    await this.campaigns.shut(tx, campaign, actor.personId, await this.log.close(tx));
  }

  private async cards(tx: Transaction, year: number, scheme: Scheme): Promise<{ agencyCode: string; set: CriteriaSet }[]> {
    if (scheme !== 'PAR_INDEX') return this.worked.read(tx, { scheme, year });
    return this.sets.ofCards(tx, await this.progress.cards(tx, year));
  }
}
