import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import type { LocalDate } from '@cchc/kernel';
import { Idempotency, itemOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import { appraiserOfActor } from '../appraisal/appraiser.js';
import { ExtendWindow } from '../campaigns/extend-window.handler.js';
import { deciderOf } from '../domain/campaign/deciding.js';
import { PartAppraised, PartNotSubmitted } from '../domain/province/improvement-errors.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaBoardsRepository } from '../persistence/criteria-boards.repository.js';
import { ScoreEntriesRepository } from '../persistence/score-entries.repository.js';
import { SelfAssessmentsRepository } from '../persistence/self-assessments.repository.js';
import { AssessmentReader } from '../self-assessment/assessment.reader.js';
import type { ReturnedPartDto } from './improvement.dto.js';
import { SCHEME } from './province-card.reader.js';

export interface ReturnPart {
  year: number;
  agencyCode: string;
  reason: string;
  /** Without it the agency has what is left of its time. */
  lastDay: LocalDate | undefined;
  actor: Actor;
  once: Once;
}

/** Gives a lead agency's part back to be scored again, by who reviews it: Sở Nội vụ, and for its own part the council. */
@Injectable()
export class ReturnPartHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly campaigns: CampaignsRepository,
    private readonly boards: CriteriaBoardsRepository,
    private readonly reader: AssessmentReader,
    private readonly assessments: SelfAssessmentsRepository,
    private readonly entries: ScoreEntriesRepository,
    private readonly extension: ExtendWindow,
  ) {}

  execute(command: ReturnPart): Promise<Item<ReturnedPartDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.giveBack(tx, command))));
  }

  private async giveBack(tx: Transaction, { once: _, ...command }: ReturnPart): Promise<ReturnedPartDto> {
    const { year, agencyCode, reason, actor } = command;
    const key = { agencyCode, year, scheme: SCHEME } as const;
    await this.campaigns.lock(tx, year, SCHEME);
    await this.reader.card(tx, key);
    deciderOf({ appraiser: (await this.boards.owner(tx, SCHEME)).agencyCode }, agencyCode, appraiserOfActor(actor));
    const { version, submittedAt, returned } = await this.assessments.lock(tx, key);
    if (!submittedAt || returned) throw new PartNotSubmitted();
    await this.demandUndecided(tx, key);
    await this.giveTime(tx, command);
    await this.assessments.giveBack(tx, key, version + 1, { by: actor.displayName, reason });
    const { timetable } = await this.campaigns.get(tx, year, SCHEME);
    return { agencyCode, year, reason, closesAt: timetable.spanFor('SELF_ASSESSMENT', agencyCode).closesAt.toISOString(), version: version + 1 };
  }

  /** A score of the appraisal would count for more than what is sent again. */
  private async demandUndecided(tx: Transaction, key: { agencyCode: string; year: number; scheme: typeof SCHEME }): Promise<void> {
    const { set } = await this.reader.card(tx, key);
    const scored = await this.entries.list(tx, { year: key.year, agencies: [key.agencyCode], leaves: set.leaves.map(({ code }) => code) });
    if (scored.some(({ round }) => round !== 'SELF')) throw new PartAppraised();
  }

  private async giveTime(tx: Transaction, { year, agencyCode, reason, lastDay, actor }: Omit<ReturnPart, 'once'>): Promise<void> {
    const { timetable } = await this.campaigns.get(tx, year, SCHEME);
    if (lastDay === undefined) timetable.demandOpen('SELF_ASSESSMENT', agencyCode, tx.now);
    else await this.extension.grant(tx, { year, scheme: SCHEME, agencyCode, phase: 'SELF_ASSESSMENT', lastDay, reason, actor });
  }
}
