import { AdjustmentGivenV1, AdjustmentWithdrawnV1, ScoresGivenV1, SurveyCountedV1 } from '@cchc/contracts';
import { causedBy, OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { newsOf, type Told } from '../scorecards/news.js';
import { PreFillScorecard } from '../scorecards/pre-fill-scorecard.handler.js';

/** What people give to cards: each act gets its place in the log, and only from there it reaches the card. */
@Reaction('scoring.take-inputs')
export class TakeInputsConsumer {
  constructor(private readonly cards: PreFillScorecard) {}

  @OnFact([ScoresGivenV1, SurveyCountedV1, AdjustmentGivenV1, AdjustmentWithdrawnV1], { many: true })
  take(tx: Transaction, facts: Delivered<Told>[]): Promise<void> {
    return this.cards.execute(causedBy(tx, facts.at(-1)!), facts.map(newsOf));
  }
}
