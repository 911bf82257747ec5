import { AgencyRegisteredV1, PersonRegisteredV1 } from '@cchc/contracts';
import { OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import { DirectoryRepository, type AgencyCopy, type PersonCopy } from '../persistence/directory.repository.js';

@Reaction('notifications.keep-directory')
export class OnDirectoryChanged {
  constructor(private readonly directory: DirectoryRepository) {}

  @OnFact(AgencyRegisteredV1, { many: true })
  agencies(tx: Transaction, facts: Delivered<AgencyRegisteredV1>[]): Promise<void> {
    return this.directory.keepAgencies(tx, facts.map(agencyOf));
  }

  @OnFact(PersonRegisteredV1, { many: true })
  people(tx: Transaction, facts: Delivered<PersonRegisteredV1>[]): Promise<void> {
    return this.directory.keepPeople(tx, facts.map(personOf));
  }
}

const agencyOf = ({ data: { code, name, shortName }, aggregateVersion }: Delivered<AgencyRegisteredV1>): AgencyCopy =>
  ({ code, name, shortName, version: aggregateVersion });

const personOf = ({ data: { personId, displayName, active, memberships }, aggregateVersion }: Delivered<PersonRegisteredV1>): PersonCopy =>
  ({ personId, displayName, active, memberships, version: aggregateVersion });
