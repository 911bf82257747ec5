import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import { partOf, type CriteriaSet, type Scheme } from '../domain/criteria/criteria-set.js';
import type { CardFacts } from '../domain/facts/card-facts.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { keyOf } from '../persistence/card-record.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { KnownFactsRepository } from '../persistence/known-facts.repository.js';

/** What an agency scores by a scheme, and what is known for it. */
export interface WorkedCard {
  agencyCode: string;
  agencyName: string;
  emulationBlock: string | null;
  criteriaSet: string;
  set: CriteriaSet;
  facts: CardFacts;
}

export interface WorkedCardsOf {
  scheme: Scheme;
  year: number;
  group?: RankingGroup | undefined;
  agencies?: readonly string[] | undefined;
}

const GROUPS = ['DEPARTMENT', 'DISTRICT'] as const;

/** Cards of schemes that keep none: those that the transaction's scope may see, worked out at asking from the facts that it may see. */
@Injectable()
export class WorkedCards {
  constructor(
    private readonly sets: CriteriaSetsRepository,
    private readonly agencies: AgenciesRepository,
    private readonly known: KnownFactsRepository,
  ) {}

  /** By group and code. An agency that the scheme does not score, or has no part in it, is not among them. */
  async read(tx: Transaction, { scheme, year, group, agencies: wanted }: WorkedCardsOf): Promise<WorkedCard[]> {
    const parts: Omit<WorkedCard, 'facts'>[] = [];
    for (const one of group ? [group] : GROUPS) parts.push(...(await this.parts(tx, scheme, year, one)));
    const { scope } = tx;
    const asked = parts.filter(({ agencyCode }) => (!wanted || wanted.includes(agencyCode)) && (scope.kind === 'system' || scope.agencies.includes(agencyCode)));
    const keys = asked.map(({ agencyCode }) => ({ agencyCode, year }));
    const facts = await this.known.factsOf(tx, keys);
    return asked.map((part) => ({ ...part, facts: facts.get(keyOf({ ...part, year }))! }));
  }

  private async parts(tx: Transaction, scheme: Scheme, year: number, group: RankingGroup): Promise<Omit<WorkedCard, 'facts'>[]> {
    const inForce = await this.sets.inForce(tx, { scheme, year, group });
    if (!inForce) return [];
    const set = await this.sets.get(tx, inForce.code);
    const agencies = await this.agencies.ranked(tx, group);
    return agencies.map((agency) => ({ ...agency, criteriaSet: inForce.code, set: partOf(set, agency.agencyCode) })).filter((part) => part.set.leaves.length > 0);
  }
}
