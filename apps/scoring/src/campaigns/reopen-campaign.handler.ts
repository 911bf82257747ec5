import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { Idempotency, itemOf, VersionConflict, type Actor, type Item, type Once } from '@cchc/service-kit';
import type { Scheme } from '../domain/criteria/criteria-set.js';
import { CampaignNotLocked } from '../domain/editions/edition-errors.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { SchemeOwners } from '../schemes/scheme-owners.js';
import type { CampaignDto } from './campaign.dto.js';
import { CampaignQuery } from './campaign.query.js';

export interface Reopen {
  year: number;
  scheme: Scheme;
  /** The campaign's version that was seen. */
  version: number;
  reason: string;
  actor: Actor;
  once: Once;
}

/** Undoes the lock, with a reason: before anything is published, or to correct what was. */
@Injectable()
export class ReopenCampaign {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly campaigns: CampaignsRepository,
    private readonly query: CampaignQuery,
    private readonly owners: SchemeOwners,
  ) {}

  execute(command: Reopen): Promise<Item<CampaignDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => {
      await this.owners.demand(tx, command.scheme, command.actor);
      await this.reopen(tx, command);
      return itemOf(await this.query.answer(tx, command.year, command.scheme));
    }));
  }

  private async reopen(tx: Transaction, { year, scheme, version, reason, actor }: Reopen): Promise<void> {
    await this.campaigns.lock(tx, year, scheme);
    const { campaign } = await this.campaigns.get(tx, year, scheme);
    if (campaign.version !== version) throw new VersionConflict(campaign.version);
    if (!campaign.lockedAt) throw new CampaignNotLocked();
    await this.campaigns.reopen(tx, campaign, { reason, authorId: actor.personId, authorName: actor.displayName });
  }
}
