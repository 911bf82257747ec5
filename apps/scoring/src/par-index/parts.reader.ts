import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { Decimal } from '@cchc/kernel';
import { undecidedLeaves } from '../domain/campaign/undecided.js';
import { standingOf } from '../domain/province/components.js';
import { partStateOf } from '../domain/province/province-card.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { ProgressReader } from '../persistence/progress.reader.js';
import { SelfAssessmentsRepository } from '../persistence/self-assessments.repository.js';
import type { PartDto } from './par-index.dto.js';
import { SCHEME, type ProvinceCard } from './province-card.reader.js';

/** Who has done their part of the province's index, and how many points are still open. */
@Injectable()
export class PartsReader {
  constructor(
    private readonly campaigns: CampaignsRepository,
    private readonly progress: ProgressReader,
    private readonly assessments: SelfAssessmentsRepository,
  ) {}

  async read(tx: Transaction, year: number, { card, parts }: ProvinceCard): Promise<PartDto[]> {
    const { timetable } = await this.campaigns.get(tx, year, SCHEME);
    const standings = await this.progress.standings(tx, year);
    const answers: PartDto[] = [];
    for (const { agencyCode, agencyName, set } of parts) {
      const { submittedAt, submittedBy, returned } = await this.assessments.find(tx, { agencyCode, year, scheme: SCHEME });
      const scores = card.leaves.filter(({ leaf }) => set.leaves.some(({ code }) => code === leaf));
      const { weak: _, ...sum } = standingOf(scores, new Decimal(0));
      const undecided = undecidedLeaves([{ agencyCode, set }], standings).length;
      answers.push({
        agencyCode, agencyName, ...sum, leaves: scores.length, openLeaves: scores.filter(({ state }) => state === 'PENDING').length, undecided,
        state: partStateOf({ submitted: submittedAt !== null, returned: returned !== null, undecided }), submittedAt: submittedAt?.toISOString() ?? null, submittedBy,
        returned: returned && { ...returned, at: returned.at.toISOString() }, closesAt: timetable.spanFor('SELF_ASSESSMENT', agencyCode).closesAt.toISOString(),
      });
    }
    return answers;
  }
}
