import { AgencyRegisteredV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { AgencyRepository, type RegisteredAgency } from '../persistence/agency.repository.js';

@Reaction('tasks.keep-agencies')
export class OnAgencyRegistered {
  constructor(private readonly agencies: AgencyRepository) {}

  @OnFact(AgencyRegisteredV1, { many: true })
  handle(tx: Transaction, facts: Delivered<AgencyRegisteredV1>[]): Promise<void> {
    return this.agencies.keep(tx, newestOfEach(facts));
  }
}

function newestOfEach(facts: readonly Delivered<AgencyRegisteredV1>[]): RegisteredAgency[] {
  const newest = new Map<string, RegisteredAgency>();
  for (const { data, aggregateVersion } of facts) {
    const known = newest.get(data.code);
    if (!known || known.version < aggregateVersion) newest.set(data.code, { agency: data, version: aggregateVersion });
  }
  return [...newest.values()];
}
