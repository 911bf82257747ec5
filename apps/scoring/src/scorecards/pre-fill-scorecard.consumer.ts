import {
  ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1, ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1,
} from '@cchc/contracts';
import { causedBy, OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { ofAccepted, ofMet, ofOpened, ofReopened, ofRescheduled, ofReturned, ofSubmitted, type News } from './news.js';
import { PreFillScorecard } from './pre-fill-scorecard.handler.js';

/** All that pre-fills a card: what was reported, and what was done by when. */
@Reaction('scoring.pre-fill-scorecard', { gather: 4 })
export class PreFillScorecardConsumer {
  constructor(private readonly preFill: PreFillScorecard) {}

  @OnFact(ReportSubmittedV1, { many: true })
  submitted(tx: Transaction, facts: Delivered<ReportSubmittedV1>[]): Promise<void> {
    return this.learn(tx, facts, ofSubmitted);
  }

  @OnFact(ReportReturnedV1, { many: true })
  returned(tx: Transaction, facts: Delivered<ReportReturnedV1>[]): Promise<void> {
    return this.learn(tx, facts, ofReturned);
  }

  @OnFact(ReportAcceptedV1, { many: true })
  accepted(tx: Transaction, facts: Delivered<ReportAcceptedV1>[]): Promise<void> {
    return this.learn(tx, facts, ofAccepted);
  }

  @OnFact(ObligationOpenedV1, { many: true })
  opened(tx: Transaction, facts: Delivered<ObligationOpenedV1>[]): Promise<void> {
    return this.learn(tx, facts, ofOpened);
  }

  @OnFact(ObligationMetV1, { many: true })
  met(tx: Transaction, facts: Delivered<ObligationMetV1>[]): Promise<void> {
    return this.learn(tx, facts, ofMet);
  }

  @OnFact(ObligationReopenedV1, { many: true })
  reopened(tx: Transaction, facts: Delivered<ObligationReopenedV1>[]): Promise<void> {
    return this.learn(tx, facts, ofReopened);
  }

  @OnFact(ObligationRescheduledV1, { many: true })
  rescheduled(tx: Transaction, facts: Delivered<ObligationRescheduledV1>[]): Promise<void> {
    return this.learn(tx, facts, ofRescheduled);
  }

  private learn<T extends object>(tx: Transaction, facts: Delivered<T>[], newsOf: (fact: Delivered<T>) => News): Promise<void> {
    return this.preFill.execute(causedBy(tx, facts.at(-1)!), facts.map(newsOf));
  }
}
