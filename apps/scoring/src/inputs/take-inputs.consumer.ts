import { AdjustmentGivenV1, AdjustmentWithdrawnV1, ScoresGivenV1, SurveyCountedV1 } from '@cchc/contracts';
import { causedBy, OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { ofGiven, type Told } from '../scorecards/news.js';
import { PreFillScorecard } from '../scorecards/pre-fill-scorecard.handler.js';

/** What people give to cards: each act gets its place in the log, and only from there it reaches the card. */
@Reaction('scoring.take-inputs')
export class TakeInputsConsumer {
  constructor(private readonly cards: PreFillScorecard) {}

  @OnFact(ScoresGivenV1, { many: true })
  scoresGiven(tx: Transaction, facts: Delivered<ScoresGivenV1>[]): Promise<void> {
    return this.take(tx, facts);
  }

  @OnFact(SurveyCountedV1, { many: true })
  surveyCounted(tx: Transaction, facts: Delivered<SurveyCountedV1>[]): Promise<void> {
    return this.take(tx, facts);
  }

  @OnFact(AdjustmentGivenV1, { many: true })
  adjustmentGiven(tx: Transaction, facts: Delivered<AdjustmentGivenV1>[]): Promise<void> {
    return this.take(tx, facts);
  }

  @OnFact(AdjustmentWithdrawnV1, { many: true })
  adjustmentWithdrawn(tx: Transaction, facts: Delivered<AdjustmentWithdrawnV1>[]): Promise<void> {
    return this.take(tx, facts);
  }

  private take(tx: Transaction, facts: Delivered<Told>[]): Promise<void> {
    return this.cards.execute(causedBy(tx, facts.at(-1)!), facts.map(ofGiven));
  }
}
