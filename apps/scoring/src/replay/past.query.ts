import { Injectable } from '@nestjs/common';
import { SYSTEM, UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { FactLogReader, type AgencyThen, type Moment } from '../persistence/fact-log.reader.js';
import type { LoggedFact } from '../persistence/fact-log.repository.js';
import type { ReadCard } from '../scorecards/card-answers.js';
import { readCardOf, replayed, type ReplayedCard } from './replayed-card.js';

const AT_A_TIME = 25;

/** Cards as they stood at a moment, worked out anew from what the scope may see of the log: the same moment always gives the same. */
@Injectable()
export class PastQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly log: FactLogReader,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  /** One card, of those that the scope may see. Throws NotFound where there was none. */
  card(code: string, year: number, at: Moment, scope: Scope): Promise<ReadCard> {
    return this.work.run(async (tx) => {
      const [agency] = await this.log.agencies(tx, at, code);
      const [card] = agency ? await this.cards(tx, [agency], year, at) : [];
      if (!card) throw new NotFound('Lúc đó cơ quan không có phiếu điểm.');
      return readCardOf(card, year, at);
    }, { scope });
  }

  /** All cards of a group that the scope may see, a few at a time: nothing changes in between, since nothing changes the past. */
  async group(year: number, group: RankingGroup, at: Moment, scope: Scope = SYSTEM): Promise<ReplayedCard[]> {
    const agencies = (await this.work.run((tx) => this.log.agencies(tx, at), { scope })).filter((agency) => agency.rankingGroup === group);
    const cards: ReplayedCard[] = [];
    for (let from = 0; from < agencies.length; from += AT_A_TIME) {
      cards.push(...(await this.work.run((tx) => this.cards(tx, agencies.slice(from, from + AT_A_TIME), year, at), { scope })));
    }
    return cards;
  }

  /** Of agencies that were ranked. */
  private async cards(tx: Transaction, agencies: readonly AgencyThen[], year: number, at: Moment): Promise<ReplayedCard[]> {
    const inRanking = agencies.filter((agency) => agency.inRanking && agency.rankingGroup !== null);
    const codes = inRanking.map((agency) => agency.code);
    const facts = byAgency(await this.log.facts(tx, codes, year, at.position));
    const cards: ReplayedCard[] = [];
    for (const agency of inRanking) {
      const code = await this.log.criteriaSet(tx, year, agency.rankingGroup!, at.instant);
      if (!code) continue;
      cards.push(replayed(agency, code, await this.sets.get(tx, code), facts.get(agency.code) ?? [], at));
    }
    return cards;
  }
}

/** Each agency's, in the order in which they were taken. */
export function byAgency(facts: readonly LoggedFact[]): Map<string, LoggedFact[]> {
  const own = new Map<string, LoggedFact[]>();
  for (const fact of facts) {
    const before = own.get(fact.agencyCode);
    if (before) before.push(fact);
    else own.set(fact.agencyCode, [fact]);
  }
  return own;
}
