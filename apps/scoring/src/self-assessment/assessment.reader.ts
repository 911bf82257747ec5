import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import type { PreFilled } from '../domain/campaign/self-assessment.js';
import type { CardKey } from '../persistence/card-record.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { autoOf, ScorecardsReader, type LeafRow } from '../persistence/scorecards.reader.js';

/** A card as those who score it need it. */
export interface ScoredCard extends CardKey {
  agencyName: string;
  set: CriteriaSet;
  rows: ReadonlyMap<string, LeafRow>;
  preFilled: ReadonlyMap<string, PreFilled>;
}

/** What the system's own figures make of a leaf, whatever people gave. */
export function preFilledOf(row: LeafRow): PreFilled {
  const auto = autoOf(row);
  if (auto === undefined || auto === null) return null;
  return { score: auto === 'NOT_APPLICABLE' ? null : auto };
}

@Injectable()
export class AssessmentReader {
  constructor(
    private readonly cards: ScorecardsReader,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  /** Throws NotFound where the scope may not see the card, and where there is none. */
  async card(tx: Transaction, { agencyCode, year }: CardKey): Promise<ScoredCard> {
    const card = await this.cards.card(tx, agencyCode, year);
    if (!card) throw new NotFound('Không tìm thấy phiếu điểm.');
    const rows = await this.cards.leaves(tx, agencyCode, year);
    return {
      agencyCode, year, agencyName: card.agencyName, set: await this.sets.get(tx, card.criteriaSet),
      rows: new Map(rows.map((row) => [row.leaf, row])), preFilled: new Map(rows.map((row) => [row.leaf, preFilledOf(row)])),
    };
  }
}
