import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { DomainError } from '@cchc/kernel';
import { Idempotency, itemOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { LeavesUndecided } from '../domain/campaign/campaign-errors.js';
import { undecidedLeaves } from '../domain/campaign/undecided.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { FactLogReader } from '../persistence/fact-log.reader.js';
import { ProgressReader } from '../persistence/progress.reader.js';
import type { CampaignDto } from './campaign.dto.js';
import { CampaignQuery } from './campaign.query.js';

class ScoresOnTheirWay extends DomainError {
  readonly slug = 'scores-on-their-way';
  readonly title = 'Còn điểm đang được cập nhật vào phiếu';
  constructor(count: number) {
    super(`Còn ${count} điểm vừa ghi chưa vào phiếu; vui lòng chốt lại sau giây lát.`);
  }
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
  ) {}

  execute({ year, actor, once }: { year: number; actor: Actor; once: Once }): Promise<Item<CampaignDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => {
      await this.lock(tx, year, actor);
      return itemOf(await this.query.answer(tx, year));
    }));
  }

  private async lock(tx: Transaction, year: number, actor: Actor): Promise<void> {
    await this.campaigns.lock(tx, year);
    const { campaign, timetable } = await this.campaigns.get(tx, year);
    timetable.demandLockable(tx.now);
    const undecided = undecidedLeaves(await this.cards(tx, year), await this.progress.standings(tx, year));
    if (undecided.length > 0) throw new LeavesUndecided(undecided);
    const onTheirWay = await this.progress.onTheirWay(tx, year);
    if (onTheirWay > 0) throw new ScoresOnTheirWay(onTheirWay);
    await this.campaigns.shut(tx, year, campaign.version + 1, actor.personId, await this.log.close(tx));
  }

  private async cards(tx: Transaction, year: number): Promise<{ agencyCode: string; set: CriteriaSet }[]> {
    const cards: { agencyCode: string; set: CriteriaSet }[] = [];
    for (const { agencyCode, criteriaSet } of await this.progress.cards(tx, year)) cards.push({ agencyCode, set: await this.sets.get(tx, criteriaSet) });
    return cards;
  }
}
