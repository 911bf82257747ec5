import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { Scheduled, type ScheduledWork } from '@cchc/service-kit';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { PlanningRepository } from '../persistence/planning.repository.js';
import { PlanReminders } from './plan-reminders.js';

const MOST = 200;

/** After a change of calendar or settings: moves what is pending, a few obligations a transaction, on any replica. */
@Scheduled({ everyMs: 2000 })
@Injectable()
export class ReplanReminders implements ScheduledWork {
  readonly name = 'replan-reminders';

  constructor(
    private readonly work: UnitOfWork,
    private readonly planning: PlanningRepository,
    private readonly obligations: ObligationRepository,
    private readonly plan: PlanReminders,
  ) {}

  runOnce(): Promise<number> {
    return this.work.run(async (tx) => {
      const outdated = await this.obligations.lockOutdated(tx, await this.planning.epoch(tx), MOST);
      if (outdated.length > 0) await this.plan.execute(tx, outdated);
      return outdated.length;
    });
  }
}
