import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { scoreCard } from '../domain/score-card.js';
import { keyOf } from '../persistence/card-record.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { KnownFactsRepository } from '../persistence/known-facts.repository.js';
import { leafRowOf, ScorecardsReader, type CardRow, type LeafRow } from '../persistence/scorecards.reader.js';
import { figuresOf } from './new-card.js';

/** A card as the scope may see it; `withheld` where rounds that are not shown were left out of it. */
export interface SeenCard {
  card: CardRow;
  leaves: LeafRow[];
  withheld: boolean;
}

/** An agency's card leaves out the rounds that it may not see: it is worked out from those facts that the database shows it. */
@Injectable()
export class SeenCards {
  constructor(
    private readonly reader: ScorecardsReader,
    private readonly known: KnownFactsRepository,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  async see(tx: Transaction, card: CardRow): Promise<SeenCard> {
    const { agencyCode, year } = card;
    if (!(await this.withholds(tx, card))) return { card, leaves: await this.reader.leaves(tx, agencyCode, year), withheld: false };
    const key = { agencyCode, year };
    const facts = await this.known.factsOf(tx, [key]);
    const scored = scoreCard(await this.sets.get(tx, card.criteriaSet), facts.get(keyOf(key))!, card.computedAt);
    return { card: { ...card, ...figuresOf(scored), band: scored.band }, leaves: scored.leaves.map(leafRowOf), withheld: true };
  }

  /** Those who steer, appraise or lead see everything. */
  async withholds(tx: Transaction, { agencyCode, year }: Pick<CardRow, 'agencyCode' | 'year'>): Promise<boolean> {
    return tx.scope.kind === 'agencies' && (await this.reader.withholds(tx, agencyCode, year));
  }
}
