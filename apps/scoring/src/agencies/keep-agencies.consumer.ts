import { AgencyRegisteredV1 } from '@cchc/contracts';
import { causedBy, OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { KeepAgencies } from './keep-agencies.handler.js';

@Reaction('scoring.keep-agencies')
export class KeepAgenciesConsumer {
  constructor(private readonly agencies: KeepAgencies) {}

  @OnFact(AgencyRegisteredV1, { many: true })
  registered(tx: Transaction, facts: Delivered<AgencyRegisteredV1>[]): Promise<void> {
    return this.agencies.execute(causedBy(tx, facts.at(-1)!), facts);
  }
}
