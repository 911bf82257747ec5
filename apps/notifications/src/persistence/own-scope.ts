import type { Scope } from '@cchc/delivery';
import type { Actor } from '@cchc/service-kit';

/** The rows that belong to the person, whatever else their roles let them read. */
export const ownScope = ({ agencies, memberships, personId }: Actor): Scope => ({
  kind: 'agencies', agencies, roles: [...new Set(memberships.map(({ role }) => role))], personId,
});
