import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { pointsAtRisk, type ObligationAtRisk } from '../domain/risk/points-at-risk.js';
import { scoreCard } from '../domain/score-card.js';
import { KnownCard } from '../scorecards/known-card.js';
import type { CardQuestion } from '../scorecards/scorecards.query.js';
import type { ObligationAtRiskDto, PointsAtRiskDto } from './points-at-risk.dto.js';

@Injectable()
export class PointsAtRiskQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly known: KnownCard,
  ) {}

  read({ agency, year, scope }: CardQuestion): Promise<PointsAtRiskDto> {
    return this.work.run(async (tx) => {
      const { card, set, facts } = await this.known.read(tx, agency, year);
      const { points, deadlines, obligations } = pointsAtRisk(set, facts, tx.now);
      const names = new Map(set.leaves.map(({ code, name }) => [code, name]));
      return {
        agencyCode: agency, year, points, max: scoreCard(set, facts, tx.now).total.max,
        deadlines: deadlines.map(({ codes, ...rest }) => ({ ...rest, codes: [...codes] })),
        obligations: obligations.map((one) => obligationOf(one, names)),
        asOf: { instant: tx.now.toISOString(), position: card.position },
      };
    }, { scope });
  }
}

function obligationOf({ obligation, overdue, points, ifLate, leaves }: ObligationAtRisk, names: ReadonlyMap<string, string>): ObligationAtRiskDto {
  const { obligationId, class: of, code, opened, due } = obligation;
  const { title, role, assumed } = opened!;
  return {
    obligationId, class: of, code, title, role, dueAt: due!.at, overdue, assumed, points, pointsIfLate: ifLate,
    leaves: leaves.map((leaf) => ({ code: leaf.leaf, name: names.get(leaf.leaf)!, points: leaf.points, pointsIfLate: leaf.ifLate })),
  };
}
