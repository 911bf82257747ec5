import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { Obligation } from '../domain/obligation.js';
import { scheduleChange } from '../domain/reminder-schedule.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { PlanningRepository } from '../persistence/planning.repository.js';
import { ReminderRepository } from '../persistence/reminder.repository.js';

/** Makes the ledger fit obligations that this transaction has locked. */
@Injectable()
export class PlanReminders {
  constructor(
    private readonly planning: PlanningRepository,
    private readonly obligations: ObligationRepository,
    private readonly reminders: ReminderRepository,
  ) {}

  async execute(tx: Transaction, obligations: readonly Obligation[]): Promise<void> {
    const { epoch, calendar, settings } = await this.planning.read(tx);
    const known = await this.reminders.ofObligations(tx, obligations);
    const changes = obligations.map((obligation) => {
      const ladder = settings.get(obligation.class);
      if (!ladder) throw new Error(`no reminder settings for ${obligation.class}`);
      return { obligation, ...scheduleChange(obligation, known.get(obligation.obligationId) ?? [], calendar, ladder) };
    });
    await this.reminders.cancel(tx, changes.flatMap((change) => change.cancel));
    await this.reminders.add(tx, changes.flatMap(({ obligation, add }) => add.map((plan) => ({ ...plan, obligation }))));
    await this.obligations.markPlanned(tx, obligations, epoch);
  }
}
