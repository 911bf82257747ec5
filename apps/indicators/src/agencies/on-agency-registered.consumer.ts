import { AgencyRegisteredV1 } from '@cchc/contracts';
import { causedBy, OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import type { VersionedAgency } from '../persistence/agencies.repository.js';
import { KeepAgencies } from './keep-agencies.handler.js';

@Reaction('indicators.keep-agencies')
export class OnAgencyRegistered {
  constructor(private readonly agencies: KeepAgencies) {}

  @OnFact(AgencyRegisteredV1, { many: true })
  registered(tx: Transaction, facts: Delivered<AgencyRegisteredV1>[]): Promise<void> {
    return this.agencies.execute(causedBy(tx, facts.at(-1)!), facts.map(agencyOf));
  }
}

function agencyOf({ data, aggregateVersion }: Delivered<AgencyRegisteredV1>): VersionedAgency {
  const { code, name, shortName, level, kind, parent, rankingGroup, inRanking, validFrom, validTo } = data;
  return { code, name, shortName, level, kind, parent, rankingGroup, inRanking, validFrom, validTo, version: aggregateVersion };
}
