import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import { AdjustmentsRepository, type GivenAdjustment } from '../persistence/adjustments.repository.js';
import { ScorecardsReader } from '../persistence/scorecards.reader.js';
import type { CardQuestion } from '../scorecards/scorecards.query.js';
import type { AdjustmentDto } from './adjustment.dto.js';

@Injectable()
export class AdjustmentsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cards: ScorecardsReader,
    private readonly adjustments: AdjustmentsRepository,
  ) {}

  list({ agency, year, scope }: CardQuestion): Promise<{ data: AdjustmentDto[] }> {
    return this.work.run(async (tx) => {
      if (!(await this.cards.card(tx, agency, year))) throw new NotFound('Không tìm thấy phiếu điểm.');
      return { data: (await this.adjustments.ofCard(tx, { agencyCode: agency, year })).map(answerOf) };
    }, { scope });
  }
}

export function answerOf({ id, kind, points, rule, reason, legalBasis, evidence, onBehalfOf, authorName, at, withdrawal }: GivenAdjustment): AdjustmentDto {
  return {
    id, kind, points: rule === null ? points : null, rule, reason, legalBasis, evidence: [...evidence], onBehalfOf, authorName, at: at.toISOString(),
    withdrawal: withdrawal && { reason: withdrawal.reason, authorName: withdrawal.authorName, at: withdrawal.at.toISOString() },
  };
}
