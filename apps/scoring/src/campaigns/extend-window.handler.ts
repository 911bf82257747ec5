import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { DomainError, endOfDay, newId, type LocalDate } from '@cchc/kernel';
import { Idempotency, itemOf, NotFound, type Actor, type Item, type Once } from '@cchc/service-kit';
import type { Scheme } from '../domain/criteria/criteria-set.js';
import type { Phase } from '../domain/campaign/campaign.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { SchemeOwners } from '../schemes/scheme-owners.js';
import type { CampaignDto } from './campaign.dto.js';
import { CampaignQuery } from './campaign.query.js';

/** One agency, one phase, until when and why. */
export interface Granted {
  year: number;
  scheme: Scheme;
  agencyCode: string;
  phase: Phase;
  lastDay: LocalDate;
  reason: string;
  actor: Actor;
}

export interface Extend extends Granted {
  once: Once;
}

class ExtensionNotLater extends DomainError {
  readonly slug = 'extension-not-later';
  readonly title = 'Hạn mới phải muộn hơn hạn hiện tại';
  override readonly status = 422;
  constructor() {
    super('Ngày gia hạn phải sau ngày cuối hiện tại của cơ quan và chưa qua.');
  }
}

/** Grants one agency more time for a phase, with the reason. */
@Injectable()
export class ExtendWindow {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly campaigns: CampaignsRepository,
    private readonly agencies: AgenciesRepository,
    private readonly query: CampaignQuery,
    private readonly owners: SchemeOwners,
  ) {}

  execute(command: Extend): Promise<Item<CampaignDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => {
      await this.owners.demand(tx, command.scheme, command.actor);
      await this.campaigns.lock(tx, command.year, command.scheme);
      await this.grant(tx, command);
      return itemOf(await this.query.answer(tx, command.year, command.scheme));
    }));
  }

  /** In a transaction that holds the campaign. Throws ExtensionNotLater, CampaignLocked, NotFound. */
  async grant(tx: Transaction, { year, scheme, agencyCode, phase, lastDay, reason, actor }: Granted): Promise<void> {
    const { timetable } = await this.campaigns.get(tx, year, scheme);
    timetable.demandUnlocked();
    if (!(await this.agencies.isRanked(tx, agencyCode))) throw new NotFound('Không tìm thấy cơ quan trong diện chấm điểm.');
    const until = endOfDay(lastDay);
    if (until <= timetable.spanFor(phase, agencyCode).closesAt || until <= tx.now) throw new ExtensionNotLater();
    await this.campaigns.extend(tx, year, { id: newId(), agencyCode, phase, lastDay, reason, authorId: actor.personId, authorName: actor.displayName, at: tx.now }, scheme);
  }
}
