import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { after, type ObligationFact } from '../domain/obligation.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { PlanReminders } from './plan-reminders.js';

/** Takes in what became of obligations, in whatever order it is told, and plans their reminders anew. */
@Injectable()
export class FollowObligationsHandler {
  constructor(
    private readonly obligations: ObligationRepository,
    private readonly plan: PlanReminders,
  ) {}

  async execute(tx: Transaction, facts: readonly ObligationFact[], stories: ReadonlyMap<string, string>): Promise<void> {
    const known = await this.obligations.lock(tx, facts);
    for (const fact of facts) known.set(fact.obligationId, after(known.get(fact.obligationId)!, fact));
    const obligations = [...known.values()];
    await this.obligations.save(tx, obligations);
    await this.plan.execute(tx, obligations, stories);
  }
}
