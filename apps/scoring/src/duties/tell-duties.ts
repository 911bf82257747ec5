import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { Scheduled, type ScheduledWork } from '@cchc/service-kit';
import type { Phase } from '../domain/campaign/campaign.js';
import { dutiesOf, dutyChanges, type CampaignProgress, type OpenDuty } from '../domain/campaign/duties.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { DutiesRepository } from '../persistence/duties.repository.js';
import { ProgressReader } from '../persistence/progress.reader.js';
import { dutyEnded, dutyOpened, dutyRescheduled } from '../published-events.js';

/**
 * Compares what campaigns make agencies do at this moment with what was told, and tells the difference. Windows open and close by time alone, and much
 * moves them (extensions, other windows, the calendar, the lock), so it is looked at and not tracked. Any number of replicas may look.
 */
@Scheduled({ everyMs: 1000 })
@Injectable()
export class TellDuties implements ScheduledWork {
  readonly name = 'tell-duties';

  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly duties: DutiesRepository,
    private readonly campaigns: CampaignsRepository,
    private readonly progress: ProgressReader,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  runOnce(): Promise<number> {
    return this.work.run(async (tx) => {
      let told = 0;
      for (const year of await this.duties.claimYears(tx)) told += await this.tell(tx, year);
      return told;
    });
  }

  private async tell(tx: Transaction, year: number): Promise<number> {
    const { campaign, timetable } = await this.campaigns.get(tx, year);
    const { open, reschedule, end } = dutyChanges(await this.duties.open(tx, year), dutiesOf(campaign, timetable, await this.read(tx, year, timetable.openPhases(tx.now)), tx.now));
    const opened = open.map((duty): OpenDuty => ({ ...duty, id: newId(), version: 1 }));
    await this.duties.add(tx, opened);
    await this.duties.reschedule(tx, reschedule);
    await this.duties.end(tx, end);
    await this.outbox.add(tx, ...opened.map(dutyOpened), ...reschedule.map(dutyRescheduled), ...end.map((duty) => dutyEnded(duty, tx.now)));
    return opened.length + reschedule.length + end.length;
  }

  /** No more than the open windows ask for. */
  private async read(tx: Transaction, year: number, open: readonly Phase[]): Promise<CampaignProgress> {
    const appraising = open.includes('APPRAISAL_1') || open.includes('APPRAISAL_2');
    return {
      cards: open.length > 0 ? await this.sets.ofCards(tx, await this.progress.cards(tx, year)) : [],
      standings: appraising ? await this.progress.standings(tx, year) : new Map(),
      submitted: open.includes('SELF_ASSESSMENT') ? await this.duties.submitted(tx, year) : new Set(),
      unanswered: open.includes('EXPLANATION') ? await this.duties.unanswered(tx, year) : [],
    };
  }
}
