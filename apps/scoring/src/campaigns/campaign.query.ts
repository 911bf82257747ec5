import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { itemOf, type Item } from '@cchc/service-kit';
import { PHASES, stateOf } from '../domain/campaign/campaign.js';
import type { Scheme } from '../domain/criteria/criteria-set.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import type { CampaignDto } from './campaign.dto.js';

@Injectable()
export class CampaignQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignsRepository,
  ) {}

  read(year: number, scheme: Scheme, scope: Scope): Promise<Item<CampaignDto>> {
    return this.work.run(async (tx) => itemOf(await this.answer(tx, year, scheme)), { scope });
  }

  /** The campaign as it is in this transaction, with the extensions that its scope may see. */
  async answer(tx: Transaction, year: number, scheme: Scheme): Promise<CampaignDto> {
    const { campaign, timetable } = await this.campaigns.get(tx, year, scheme);
    const extensions = await this.campaigns.extensions(tx, year, scheme);
    const reopenings = await this.campaigns.reopenings(tx, year, scheme);
    const { version, assumed, visibleRounds, lockedAt, lockedPosition, edition } = campaign;
    return {
      year, scheme, version, assumed, edition, state: stateOf(campaign), reopenings: reopenings.map(({ authorId: _, at, ...one }) => ({ ...one, at: at.toISOString() })),
      visibleRounds: [...visibleRounds], lockedPosition, lockedAt: lockedAt?.toISOString() ?? null,
      phases: PHASES.map((phase) => {
        const { opensAt, closesAt } = timetable.spanOf(phase);
        const open = lockedAt === null && tx.now >= opensAt && tx.now < closesAt;
        return { phase, ...campaign.windows[phase], opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString(), open };
      }),
      extensions: extensions.map(({ authorId: _, at, ...one }) => ({ ...one, at: at.toISOString() })),
    };
  }
}
