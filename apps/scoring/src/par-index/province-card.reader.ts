import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { provinceFacts } from '../domain/province/province-card.js';
import { scoreCard, type Scorecard } from '../domain/score-card.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { FactLogReader } from '../persistence/fact-log.reader.js';
import { WorkedCards, type WorkedCard } from '../schemes/worked-cards.js';

/** The province's index as it stands: the whole of it, and the lead agencies' parts. */
export interface ProvinceCard {
  criteriaSet: string;
  set: CriteriaSet;
  card: Scorecard;
  parts: readonly WorkedCard[];
  position: string;
}

export const SCHEME = 'PROVINCE';

@Injectable()
export class ProvinceCardReader {
  constructor(
    private readonly sets: CriteriaSetsRepository,
    private readonly worked: WorkedCards,
    private readonly log: FactLogReader,
  ) {}

  /** As far as the scope may see: other agencies' parts stay open. Throws NotFound for a year without criteria. */
  async read(tx: Transaction, year: number): Promise<ProvinceCard> {
    const inForce = await this.sets.inForce(tx, { scheme: SCHEME, year, group: 'DEPARTMENT' });
    if (!inForce) throw new NotFound(`Chưa có Chỉ số CCHC cấp tỉnh năm ${year}.`);
    const set = await this.sets.get(tx, inForce.code);
    const parts = await this.worked.read(tx, { scheme: SCHEME, year, group: 'DEPARTMENT' });
    return { criteriaSet: inForce.code, set, card: scoreCard(set, provinceFacts(parts), tx.now), parts, position: await this.log.end(tx) };
  }
}
