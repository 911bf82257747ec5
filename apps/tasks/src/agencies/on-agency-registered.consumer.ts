import { AgencyRegisteredV1 } from '@cchc/contracts';
import { causedBy, OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { EndObligations } from './end-obligations.handler.js';
import { AgencyRepository, type RegisteredAgency } from '../persistence/agency.repository.js';

@Reaction('tasks.keep-agencies')
export class OnAgencyRegistered {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly end: EndObligations,
  ) {}

  @OnFact(AgencyRegisteredV1, { many: true })
  async handle(tx: Transaction, facts: Delivered<AgencyRegisteredV1>[]): Promise<void> {
    const newest = newestOfEach(facts);
    await this.agencies.keep(tx, newest);
    for (const { agency } of newest) await this.end.execute(causedBy(tx, facts.at(-1)!), agency);
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
