import { AgencyRegisteredV1, newFact, PersonRegisteredV1, type NewFact } from '@cchc/contracts';
import type { Membership } from '@cchc/kernel';
import type { AgencyRow } from './agencies/agency.row.js';

export interface RegisteredPerson {
  id: string;
  displayName: string;
  active: boolean;
  version: number;
  memberships: readonly Membership[];
}

/** Every fact that the directory tells. */
export const PUBLISHED = [AgencyRegisteredV1, PersonRegisteredV1];

/** Communes have a group of their own in the data, but no ranking: outside they have none. */
export function agencyRegistered(agency: AgencyRow): NewFact<AgencyRegisteredV1> {
  return newFact(AgencyRegisteredV1, agency.code, agency.version, {
    code: agency.code,
    name: agency.name,
    shortName: agency.shortName,
    level: agency.level,
    kind: agency.kind,
    parent: agency.parent,
    rankingGroup: agency.rankingGroup === 'COMMUNE' ? null : agency.rankingGroup,
    emulationBlock: agency.emulationBlock,
    inRanking: agency.inRanking,
    validFrom: agency.validFrom,
    validTo: agency.validTo,
    successor: agency.successor,
    endReason: agency.endReason,
  });
}

export function personRegistered(person: RegisteredPerson): NewFact<PersonRegisteredV1> {
  return newFact(PersonRegisteredV1, person.id, person.version, {
    personId: person.id,
    displayName: person.displayName,
    active: person.active,
    memberships: person.memberships.map(({ agencyCode, role }) => ({ agencyCode, role })),
  });
}
