import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { limitOf, NotFound, pageOf } from '@cchc/service-kit';
import { atOf } from '../domain/editions/edition.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { ClosedYearReader, type LateFact } from '../persistence/closed-year.reader.js';
import { EditionsRepository } from '../persistence/editions.repository.js';
import type { Moment } from '../persistence/fact-log.reader.js';
import type { LateFactDto, LateFactsDto, LateFactsRequest } from './late-fact.dto.js';
import { lateFactWords } from './late-fact-words.js';

/** What came after a year was closed. It is in the log and in no edition, unless a person decides on it in a correction. */
@Injectable()
export class LateFactsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignsRepository,
    private readonly editions: EditionsRepository,
    private readonly closed: ClosedYearReader,
  ) {}

  list(request: LateFactsRequest): Promise<LateFactsDto> {
    return this.work.run(async (tx) => {
      const { closing, edition } = await this.closing(tx, request.year);
      if (!closing) return { ...pageOf<LateFactDto>(request, [], 0), closing: null, agencies: [] };
      const facts = await this.closed.late(tx, request.year, closing.position, limitOf(request));
      return {
        ...pageOf(request, facts.map(lateFactOf), await this.closed.countLate(tx, request.year, closing.position)),
        closing: atOf(closing),
        agencies: await this.closed.lateAgencies(tx, request.year, closing.position, edition),
      };
    }, { snapshot: true });
  }

  /** Where a year was closed: at its first edition, or by the lock that is to be published. Throws NotFound for a year without a campaign. */
  async closing(tx: Transaction, year: number): Promise<{ closing: Moment | undefined; edition: number | null }> {
    const campaign = await this.campaigns.find(tx, year);
    if (!campaign) throw new NotFound(`Chưa có đợt chấm điểm năm ${year}.`);
    const edition = await this.editions.latest(tx, year);
    const locked = campaign.lockedAt ? { instant: campaign.lockedAt, position: campaign.lockedPosition! } : undefined;
    return { closing: edition?.closing ?? locked, edition: edition?.number ?? null };
  }
}

const lateFactOf = ({ payload, occurredAt, recordedAt, leaves, ...fact }: LateFact): LateFactDto => ({
  ...fact, what: lateFactWords(fact.kind, payload), occurredAt: occurredAt.toISOString(), recordedAt: recordedAt.toISOString(), leaves: [...leaves],
});
