import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { Scheduled, type ScheduledWork } from '@cchc/service-kit';
import { CardsRepository } from '../persistence/cards.repository.js';
import { RecomputeCards } from './recompute-cards.handler.js';

const BATCH = 50;

/** Time itself moves cards: what was in term falls due, and no fact tells so. Any number of replicas may look. */
@Scheduled({ everyMs: 1000 })
@Injectable()
export class RecomputeDueCards implements ScheduledWork {
  readonly name = 'recompute-due-cards';

  constructor(
    private readonly work: UnitOfWork,
    private readonly cards: CardsRepository,
    private readonly recompute: RecomputeCards,
  ) {}

  runOnce(): Promise<number> {
    return this.work.run(async (tx) => {
      const due = await this.cards.claimDue(tx, BATCH);
      if (due.length > 0) await this.recompute.execute(tx, await this.cards.lock(tx, due));
      return due.length;
    });
  }
}
