import { AgencyRegisteredV1, PersonRegisteredV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { DirectoryRepository } from '../persistence/directory.repository.js';

@Reaction('notifications.keep-directory')
export class OnDirectoryChanged {
  constructor(private readonly directory: DirectoryRepository) {}

  @OnFact(AgencyRegisteredV1, { many: true })
  agencies(tx: Transaction, facts: Delivered<AgencyRegisteredV1>[]): Promise<void> {
    return this.directory.keepAgencies(tx, facts.map(({ data, aggregateVersion }) => ({ ...data, version: aggregateVersion })));
  }

  @OnFact(PersonRegisteredV1, { many: true })
  people(tx: Transaction, facts: Delivered<PersonRegisteredV1>[]): Promise<void> {
    return this.directory.keepPeople(tx, facts.map(({ data, aggregateVersion }) => ({ ...data, version: aggregateVersion })));
  }
}
