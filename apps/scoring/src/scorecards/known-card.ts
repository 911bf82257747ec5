import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import type { CardFacts } from '../domain/facts/card-facts.js';
import { keyOf } from '../persistence/card-record.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { KnownFactsRepository } from '../persistence/known-facts.repository.js';
import { ScorecardsReader, type CardRow } from '../persistence/scorecards.reader.js';

/** A card with all that it is worked out from. */
export interface Known {
  card: CardRow;
  set: CriteriaSet;
  facts: CardFacts;
}

/** Reads what a card rests on, as the transaction's scope may: other cards are not found, and rounds that are not shown are left out. */
@Injectable()
export class KnownCard {
  constructor(
    private readonly reader: ScorecardsReader,
    private readonly sets: CriteriaSetsRepository,
    private readonly known: KnownFactsRepository,
  ) {}

  async read(tx: Transaction, agencyCode: string, year: number): Promise<Known> {
    const card = await this.reader.card(tx, agencyCode, year);
    if (!card) throw new NotFound('Không tìm thấy phiếu điểm.');
    const set = await this.sets.get(tx, card.criteriaSet);
    const keys = [{ agencyCode, year }];
    const facts = await this.known.factsOf(tx, keys);
    return { card, set, facts: facts.get(keyOf(keys[0]!))! };
  }
}
