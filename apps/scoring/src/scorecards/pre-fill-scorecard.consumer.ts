import {
  ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1, ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1,
} from '@cchc/contracts';
import { causedBy, OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { newsOf, type Told } from './news.js';
import { PreFillScorecard } from './pre-fill-scorecard.handler.js';

/** All that pre-fills a card: what was reported, and what was done by when. */
@Reaction('scoring.pre-fill-scorecard', { gather: 4 })
export class PreFillScorecardConsumer {
  constructor(private readonly preFill: PreFillScorecard) {}

  @OnFact([
    ReportSubmittedV1, ReportReturnedV1, ReportAcceptedV1, ObligationOpenedV1, ObligationMetV1, ObligationReopenedV1, ObligationRescheduledV1,
  ], { many: true })
  learn(tx: Transaction, facts: Delivered<Told>[]): Promise<void> {
    return this.preFill.execute(causedBy(tx, facts.at(-1)!), facts.map(newsOf));
  }
}
