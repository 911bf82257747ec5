import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { rankAmong, type Standing } from '../domain/ranking/rank.js';
import { scoreCard, type Scorecard } from '../domain/score-card.js';
import type { LeafScore } from '../domain/score-leaf.js';
import { compareCards } from '../domain/what-if/compare-cards.js';
import type { SupposedReport, Supposition } from '../domain/what-if/supposition.js';
import { suppose } from '../domain/what-if/suppose.js';
import { RankingsRepository } from '../persistence/rankings.repository.js';
import { KnownCard } from '../scorecards/known-card.js';
import type { CardQuestion } from '../scorecards/scorecards.query.js';
import type { WhatIfDto, WhatIfFiguresDto, WhatIfLeafStateDto, WhatIfRequest } from './what-if.dto.js';

/** A card as it would be, beside the card as it is: the same computation twice, and nothing is written. */
@Injectable()
export class WhatIfQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly known: KnownCard,
    private readonly rankings: RankingsRepository,
  ) {}

  ask({ agency, year, scope }: CardQuestion, request: WhatIfRequest): Promise<WhatIfDto> {
    return this.work.run(async (tx) => {
      const { card, set, facts } = await this.known.read(tx, agency, year);
      const before = scoreCard(set, facts, tx.now);
      const after = scoreCard(set, suppose(set, facts, suppositionOf(request), tx.now), tx.now);
      const others = card.group === null ? undefined : await this.rankings.others(tx, { year, group: set.group }, agency);
      const { won, lost, leaves } = compareCards(before, after);
      const names = new Map(set.leaves.map(({ code, name }) => [code, name]));
      return {
        agencyCode: agency, year, criteriaSet: card.criteriaSet,
        before: figuresOf(before, set, others), after: figuresOf(after, set, others),
        pointsWon: won, pointsLost: lost,
        leaves: leaves.map((one) => ({ code: one.leaf, name: names.get(one.leaf)!, difference: one.difference, before: stateOf(one.before), after: stateOf(one.after) })),
        asOf: { instant: tx.now.toISOString(), position: card.position }, hypothetical: true, bandsAssumed: set.bandsAssumed,
      };
    }, { scope });
  }
}

const suppositionOf = ({ reports = [], tasks = [] }: WhatIfRequest): Supposition => ({
  // Each value is judged by its indicator's type.
  reports: reports.map(({ period, values = {}, submittedAt }) =>
    ({ period, values: values as SupposedReport['values'], ...(submittedAt && { submittedAt: new Date(submittedAt) }) })),
  tasks: tasks.map(({ code, completedAt }) => ({ code, ...(completedAt !== undefined && { completedAt: completedAt === null ? null : new Date(completedAt) }) })),
});

function figuresOf(card: Scorecard, set: CriteriaSet, others: readonly Standing[] | undefined): WhatIfFiguresDto {
  const { index, band, bestAttainable, total, tthcPercent, survey, penalty } = card;
  const rank = others ? rankAmong({ index, tthcPercent, surveyPercent: survey.percent, penalty }, others) : null;
  return { index, rank, band, bandName: set.bands.find(({ code }) => code === band)?.name ?? band, points: total.points, max: total.max, bestAttainable };
}

const stateOf = ({ state, points, max, source, auto, attainable, formula, autoFormula }: LeafScore): WhatIfLeafStateDto =>
  ({ state, points, max, source, ...(auto !== undefined && { auto }), attainable, formula: autoFormula ? `${formula} (${autoFormula})` : formula });
