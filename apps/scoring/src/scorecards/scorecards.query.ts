import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { limitOf, NotFound, pageOf, type Page } from '@cchc/service-kit';
import { explanationText } from '../domain/explaining/explanation-text.js';
import { fieldScores } from '../domain/score-card.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { ScorecardsReader, type CardRow } from '../persistence/scorecards.reader.js';
import { bandNameOf, cardOf, explainedCardOf, explainedLeafOf, summaryOf, type ReadCard } from './card-answers.js';
import type { CardDto, CardSummaryDto, ExplainedCardDto, ExplainedLeafDto, HistoryRequest, LeafChangeDto, ScorecardListRequest } from './scorecard.dto.js';

export interface CardQuestion {
  agency: string;
  year: number;
  scope: Scope;
}

type IsKnown = (version: number) => boolean;

const missing = (): NotFound => new NotFound('Không tìm thấy phiếu điểm.');

/** Cards and their explanations. What is not the scope's is not found, the same as what does not exist. */
@Injectable()
export class ScorecardsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: ScorecardsReader,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  list(request: ScorecardListRequest, scope: Scope): Promise<Page<CardSummaryDto>> {
    const { limit, offset } = limitOf(request);
    return this.work.run(async (tx) => {
      const rows = await this.reader.cards(tx, request.year, request.q ?? '', limit, offset);
      return pageOf(request, rows.map(summaryOf), rows[0]?.total ?? 0);
    }, { scope });
  }

  /** Undefined when `isKnown` says that the caller has this version. */
  card(question: CardQuestion, isKnown: IsKnown): Promise<CardDto | undefined> {
    return this.reading(question, isKnown, cardOf);
  }

  explained(question: CardQuestion, isKnown: IsKnown): Promise<ExplainedCardDto | undefined> {
    return this.reading(question, isKnown, explainedCardOf);
  }

  text(question: CardQuestion): Promise<string | undefined> {
    return this.reading(question, () => false, (read) => {
      const { card, set } = read;
      const leaves = [...read.leaves.values()].map(({ autoFormula, ...leaf }) => ({ ...leaf, ...(autoFormula && { autoFormula }) }));
      return explanationText({
        agencyName: card.agencyName, set, index: card.index, total: { points: card.points, max: card.maxPoints }, bandName: bandNameOf(card, set),
        fields: fieldScores(set, leaves), leaves, asOf: card.asOf?.toISOString() ?? '', position: card.position,
      });
    });
  }

  leaf(question: CardQuestion, code: string, isKnown: IsKnown): Promise<(ExplainedLeafDto & { version: number }) | undefined> {
    return this.reading(question, isKnown, (read) => {
      const leaf = read.set.leaves.find((one) => one.code === code);
      if (!leaf) throw new NotFound('Không tìm thấy tiêu chí thành phần.');
      return { ...explainedLeafOf(leaf, read.leaves.get(code)!, read), version: read.card.version };
    });
  }

  history({ agency, year, scope }: CardQuestion, request: HistoryRequest): Promise<Page<LeafChangeDto>> {
    const { limit, offset } = limitOf(request);
    return this.work.run(async (tx) => {
      const { criteriaSet } = await this.row(tx, agency, year);
      const names = new Map((await this.sets.get(tx, criteriaSet)).leaves.map((leaf) => [leaf.code, leaf.name]));
      const rows = await this.reader.history(tx, agency, year, limit, offset);
      const changes = rows.map(({ asOf, position, total: _, ...row }) => ({ ...row, name: names.get(row.leaf) ?? row.leaf, asOf: { instant: asOf.toISOString(), position } }));
      return pageOf(request, changes, rows[0]?.total ?? 0);
    }, { scope });
  }

  private reading<T>({ agency, year, scope }: CardQuestion, isKnown: IsKnown, answer: (read: ReadCard) => T): Promise<T | undefined> {
    return this.work.run(async (tx) => {
      const card = await this.row(tx, agency, year);
      if (isKnown(card.version)) return undefined;
      const set = await this.sets.get(tx, card.criteriaSet);
      const leaves = new Map((await this.reader.leaves(tx, agency, year)).map((leaf) => [leaf.leaf, leaf]));
      return answer({ card, set, leaves });
    }, { scope, snapshot: true });
  }

  private async row(tx: Transaction, agency: string, year: number): Promise<CardRow> {
    const row = await this.reader.card(tx, agency, year);
    if (!row) throw missing();
    return row;
  }
}
