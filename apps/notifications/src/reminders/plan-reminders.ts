import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { isOwed, type Obligation } from '../domain/obligation.js';
import { scheduleChange, scheduleOf, type PlannedReminder } from '../domain/reminder-schedule.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { PlanningRepository, type Planning } from '../persistence/planning.repository.js';
import { ReminderRepository } from '../persistence/reminder.repository.js';

/** Makes the ledger fit obligations that this transaction has locked. What is no longer owed needs no rules to plan by. */
@Injectable()
export class PlanReminders {
  constructor(
    private readonly planning: PlanningRepository,
    private readonly obligations: ObligationRepository,
    private readonly reminders: ReminderRepository,
  ) {}

  /** `stories` by obligation; without one it is the transaction's. */
  async execute(tx: Transaction, obligations: readonly Obligation[], stories: ReadonlyMap<string, string> = new Map()): Promise<void> {
    const owed = obligations.filter(isOwed);
    const planning = owed.length > 0 ? await this.planning.read(tx) : undefined;
    const schedule = planning ? scheduler(planning) : () => [];
    const known = await this.reminders.ofObligations(tx, obligations);
    const changes = obligations.map((obligation) => ({
      obligation, correlationId: stories.get(obligation.obligationId) ?? tx.correlationId, ...scheduleChange(obligation, known.get(obligation.obligationId) ?? [], schedule(obligation)),
    }));
    await this.reminders.cancel(tx, changes.flatMap(({ correlationId, cancel }) => cancel.map((one) => ({ ...one, correlationId }))));
    await this.reminders.add(tx, changes.flatMap(({ obligation, correlationId, add }) => add.map((plan) => ({ ...plan, obligation, correlationId }))));
    if (planning) await this.obligations.markPlanned(tx, owed, planning.epoch);
  }
}

/** The schedule of an obligation. A plan gives hundreds of agencies the same day, so each day is counted out once. */
function scheduler({ calendar, settings }: Planning): (obligation: Obligation) => PlannedReminder[] {
  const counted = new Map<string, PlannedReminder[]>();
  return ({ class: kind, dueAt }) => {
    if (!dueAt) return [];
    const ladder = settings.get(kind);
    if (!ladder) throw new Error(`no reminder settings for ${kind}`);
    const key = `${kind} ${dueAt.getTime()}`;
    const schedule = counted.get(key) ?? scheduleOf(dueAt, calendar, ladder);
    counted.set(key, schedule);
    return schedule;
  };
}
