import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { limitOf, NotFound, pageOf, type Page } from '@cchc/service-kit';
import { changeWords } from '../domain/explaining/act-words.js';
import { explanationText } from '../domain/explaining/explanation-text.js';
import { fieldScores } from '../domain/score-card.js';
import { ActsReader, type Acts } from '../persistence/acts.reader.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { asksForPast, type MomentRequest } from '../replay/moment.dto.js';
import { Moments } from '../replay/moments.js';
import { PastQuery } from '../replay/past.query.js';
import { ScorecardsReader, type CardRow, type ChangeRow } from '../persistence/scorecards.reader.js';
import { adjustmentsOf, leafActsOf } from './card-acts.js';
import { actedLeafOf, bandNameOf, cardOf, explainedCardOf, summaryOf, type ReadCard } from './card-answers.js';
import type { ActedLeafDto, ExplainedCardDto } from './explained.dto.js';
import { SeenCards } from './seen-cards.js';
import type { CardDto, CardSummaryDto, HistoryRequest, LeafChangeDto, ScorecardListRequest } from './scorecard.dto.js';

/** With an instant or a position it is about the past. */
export interface CardQuestion extends MomentRequest {
  agency: string;
  year: number;
  scope: Scope;
}

/** Is given the card, and a way to what people gave it. */
type Answering<T> = (read: ReadCard, acts: () => Promise<Acts>) => T | Promise<T>;

type IsKnown = (version: number) => boolean;

const beforeOf = ({ previousPoints, previousState }: Pick<ChangeRow, 'previousPoints' | 'previousState'>) =>
  (previousState === null ? null : { points: previousPoints!, state: previousState });

const missing = (): NotFound => new NotFound('Không tìm thấy phiếu điểm.');

/** Cards and their explanations. What is not the scope's is not found, the same as what does not exist. */
@Injectable()
export class ScorecardsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: ScorecardsReader,
    private readonly sets: CriteriaSetsRepository,
    private readonly seen: SeenCards,
    private readonly acts: ActsReader,
    private readonly moments: Moments,
    private readonly past: PastQuery,
  ) {}

  list(request: ScorecardListRequest, scope: Scope): Promise<Page<CardSummaryDto>> {
    const { limit, offset } = limitOf(request);
    return this.work.run(async (tx) => {
      const rows = await this.reader.cards(tx, request.year, request.q ?? '', limit, offset);
      const cards: CardRow[] = [];
      for (const row of rows) cards.push((await this.seen.withholds(tx, row)) ? (await this.seen.see(tx, row)).card : row);
      return pageOf(request, cards.map(summaryOf), rows[0]?.total ?? 0);
    }, { scope });
  }

  /** Undefined when `isKnown` says that the caller has this version. */
  card(question: CardQuestion, isKnown: IsKnown): Promise<CardDto | undefined> {
    return this.reading(question, isKnown, cardOf);
  }

  explained(question: CardQuestion, isKnown: IsKnown): Promise<ExplainedCardDto | undefined> {
    return this.reading(question, isKnown, async (read, acts) => explainedCardOf(read, await acts()));
  }

  text(question: CardQuestion): Promise<string | undefined> {
    return this.reading(question, () => false, async (read, given) => {
      const { card, set } = read;
      const acted = { ...read, acts: await given() };
      const leaves = set.leaves.map((leaf) => {
        const { autoFormula, ...row } = read.leaves.get(leaf.code)!;
        return { ...row, ...(autoFormula && { autoFormula }), ...leafActsOf(leaf, row, acted) };
      });
      return explanationText({
        agencyName: card.agencyName, set, index: card.index, total: { points: card.points, max: card.maxPoints }, bandName: bandNameOf(card, set),
        bonus: card.bonus, penalty: card.penalty, disqualifications: summaryOf(card).disqualifications,
        adjustments: adjustmentsOf(acted), fields: fieldScores(set, leaves), leaves, asOf: card.asOf?.toISOString() ?? '', position: card.position,
      });
    });
  }

  leaf(question: CardQuestion, code: string, isKnown: IsKnown): Promise<(ActedLeafDto & { version: number | null }) | undefined> {
    return this.reading(question, isKnown, async (read, acts) => {
      const leaf = read.set.leaves.find((one) => one.code === code);
      if (!leaf) throw new NotFound('Không tìm thấy tiêu chí thành phần.');
      return { ...actedLeafOf(leaf, read.leaves.get(code)!, read, await acts()), version: read.card.version };
    });
  }

  history({ agency, year, scope }: CardQuestion, request: HistoryRequest): Promise<Page<LeafChangeDto>> {
    const { limit, offset } = limitOf(request);
    return this.work.run(async (tx) => {
      const { criteriaSet } = await this.row(tx, agency, year);
      const names = new Map((await this.sets.get(tx, criteriaSet)).leaves.map((leaf) => [leaf.code, leaf.name]));
      const rows = await this.reader.history(tx, agency, year, limit, offset);
      const changes = rows.map(({ asOf, position, total: _, ...row }) => ({
        ...row, name: names.get(row.leaf) ?? row.leaf, change: changeWords(beforeOf(row), row), asOf: { instant: asOf.toISOString(), position },
      }));
      return pageOf(request, changes, rows[0]?.total ?? 0);
    }, { scope });
  }

  private async reading<T>(question: CardQuestion, isKnown: IsKnown, answer: Answering<T>): Promise<T | undefined> {
    const { agency, year, scope } = question;
    if (asksForPast(question)) {
      const moment = await this.moments.resolve(question);
      return answer(await this.past.card(agency, year, moment, scope), () => this.work.run((tx) => this.acts.read(tx, { agencyCode: agency, year }, moment), { scope }));
    }
    return this.work.run(async (tx) => {
      const row = await this.row(tx, agency, year);
      // What is left out of a card may be shown without a new version of it.
      if (!(await this.seen.withholds(tx, row)) && isKnown(row.version!)) return undefined;
      const { card, leaves } = await this.seen.see(tx, row);
      const set = await this.sets.get(tx, card.criteriaSet);
      return answer({ card, set, leaves: new Map(leaves.map((leaf) => [leaf.leaf, leaf])) }, () => this.acts.read(tx, row, { instant: card.computedAt }));
    }, { scope, snapshot: true });
  }

  private async row(tx: Transaction, agency: string, year: number): Promise<CardRow> {
    const row = await this.reader.card(tx, agency, year);
    if (!row) throw missing();
    return row;
  }
}
