import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { NotFound, VersionConflict, type Actor } from '@cchc/service-kit';
import type { Windows } from '../domain/campaign/campaign.js';
import { CampaignLocked, NoCriteriaInForce } from '../domain/campaign/campaign-errors.js';
import type { Scheme } from '../domain/criteria/criteria-set.js';
import { checkWindows } from '../domain/campaign/windows.js';
import type { Round } from '../domain/facts/card-facts.js';
import { CampaignsRepository, type CampaignRow } from '../persistence/campaigns.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { RankingsRepository } from '../persistence/rankings.repository.js';
import { SchemeOwners } from '../schemes/scheme-owners.js';

export interface NewWindows {
  year: number;
  scheme: Scheme;
  version: number;
  windows: Windows;
  actor: Actor;
}

/** Sets what a campaign's windows and switches are; each change is a version. */
@Injectable()
export class ChangeCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignsRepository,
    private readonly rankings: RankingsRepository,
    private readonly sets: CriteriaSetsRepository,
    private readonly owners: SchemeOwners,
  ) {}

  /** What people set is theirs, no longer assumed. `version` 0 begins a campaign. */
  windows({ year, scheme, version, windows, actor }: NewWindows): Promise<void> {
    return this.work.run(async (tx) => {
      await this.owners.demand(tx, scheme, actor);
      const campaign = await this.seen(tx, year, version, scheme);
      if (campaign?.lockedAt) throw new CampaignLocked(campaign.lockedAt);
      if (!campaign && !(await this.sets.anyInForce(tx, year, scheme))) throw new NoCriteriaInForce(year);
      checkWindows(windows, await this.campaigns.calendar(tx));
      await this.campaigns.save(tx, year, version + 1, windows, false, scheme);
    });
  }

  visibility(year: number, version: number, { visibleRounds, rankingVisible }: { visibleRounds: readonly Round[]; rankingVisible?: boolean }): Promise<void> {
    return this.work.run(async (tx) => {
      if (!(await this.seen(tx, year, version))) throw new NotFound(`Chưa có đợt chấm điểm năm ${year}.`);
      await this.campaigns.show(tx, year, version + 1, visibleRounds);
      if (rankingVisible !== undefined) await this.rankings.show(tx, year, rankingVisible);
    });
  }

  private async seen(tx: Transaction, year: number, version: number, scheme: Scheme = 'PAR_INDEX'): Promise<CampaignRow | undefined> {
    const campaign = await this.campaigns.lock(tx, year, scheme);
    if ((campaign?.version ?? 0) !== version) throw new VersionConflict(campaign?.version ?? 0);
    return campaign;
  }
}
