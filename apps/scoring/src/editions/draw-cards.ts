import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { closedAt } from '../domain/editions/closed-year.js';
import type { EditionCard } from '../domain/editions/edition.js';
import { scoreCard } from '../domain/score-card.js';
import { ClosedYearReader } from '../persistence/closed-year.reader.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { FactLogReader, type AgencyThen, type Moment } from '../persistence/fact-log.reader.js';
import { byAgency } from '../replay/past.query.js';
import { knownBy } from '../replay/replayed-card.js';
import { editionCardOf } from './edition-card.js';

/** Of an edition: up to where facts of others count, and up to where that counts which people gave. */
export interface Moments {
  closing: Moment;
  asOf: Moment;
}

const AT_A_TIME = 25;

/** Works out the cards of a closed year from the log alone: the same moments give the same bytes, whatever came later. */
@Injectable()
export class DrawCards {
  constructor(
    private readonly log: FactLogReader,
    private readonly closed: ClosedYearReader,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  /** The cards of all groups that the PAR index ranks, by code. */
  async execute(tx: Transaction, year: number, moments: Moments): Promise<EditionCard[]> {
    const agencies = (await this.log.agencies(tx, moments.closing)).filter((agency) => agency.inRanking && agency.rankingGroup !== null);
    const cards: EditionCard[] = [];
    for (let from = 0; from < agencies.length; from += AT_A_TIME) cards.push(...(await this.some(tx, agencies.slice(from, from + AT_A_TIME), year, moments)));
    return cards;
  }

  private async some(tx: Transaction, agencies: readonly AgencyThen[], year: number, moments: Moments): Promise<EditionCard[]> {
    const facts = byAgency(await this.closed.facts(tx, agencies.map(({ code }) => code), year, moments));
    const cards: EditionCard[] = [];
    for (const agency of agencies) {
      const criteriaSet = await this.log.criteriaSet(tx, year, agency.rankingGroup!, moments.asOf.instant);
      if (!criteriaSet) continue;
      const set = await this.sets.get(tx, criteriaSet);
      const known = knownBy(facts.get(agency.code) ?? []);
      const counting = { ...known, obligations: known.obligations.map((one) => closedAt(one, moments.closing.instant)) };
      cards.push(editionCardOf({ agency, criteriaSet, set, facts: counting, score: scoreCard(set, counting, moments.asOf.instant), asOf: moments.asOf.instant }));
    }
    return cards;
  }
}
