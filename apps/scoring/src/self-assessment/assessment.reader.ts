import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import type { PreFilled } from '../domain/campaign/self-assessment.js';
import { scoreCard } from '../domain/score-card.js';
import type { SchemeCardKey } from '../persistence/card-record.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { WorkedCards } from '../schemes/worked-cards.js';
import { autoOf, leafRowOf, ScorecardsReader, type LeafRow } from '../persistence/scorecards.reader.js';

/** A card as those who score it need it. */
export interface ScoredCard extends SchemeCardKey {
  agencyName: string;
  set: CriteriaSet;
  rows: ReadonlyMap<string, LeafRow>;
  preFilled: ReadonlyMap<string, PreFilled>;
}

interface Found {
  agencyName: string;
  set: CriteriaSet;
  leaves: readonly LeafRow[];
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
    private readonly worked: WorkedCards,
  ) {}

  /** Throws NotFound where the scope may not see the card, and where there is none. */
  async card(tx: Transaction, key: SchemeCardKey): Promise<ScoredCard> {
    const found = key.scheme === 'PAR_INDEX' ? await this.kept(tx, key) : await this.workedOut(tx, key);
    if (!found) throw new NotFound('Không tìm thấy phiếu điểm.');
    const { agencyName, set, leaves } = found;
    return { ...key, agencyName, set, rows: new Map(leaves.map((row) => [row.leaf, row])), preFilled: new Map(leaves.map((row) => [row.leaf, preFilledOf(row)])) };
  }

  private async kept(tx: Transaction, { agencyCode, year }: SchemeCardKey): Promise<Found | undefined> {
    const card = await this.cards.card(tx, agencyCode, year);
    if (!card) return undefined;
    return { agencyName: card.agencyName, set: await this.sets.get(tx, card.criteriaSet), leaves: await this.cards.leaves(tx, agencyCode, year) };
  }

  private async workedOut(tx: Transaction, { agencyCode, ...of }: SchemeCardKey): Promise<Found | undefined> {
    const [card] = await this.worked.read(tx, { ...of, agencies: [agencyCode] });
    return card && { agencyName: card.agencyName, set: card.set, leaves: scoreCard(card.set, card.facts, tx.now).leaves.map(leafRowOf) };
  }
}
