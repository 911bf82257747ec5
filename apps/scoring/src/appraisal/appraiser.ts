import type { Actor } from '@cchc/service-kit';
import type { Appraiser } from '../domain/campaign/deciding.js';

/** What a person may appraise as, by the offices that the gateway vouches for. */
export const appraiserOfActor = ({ memberships }: Actor): Appraiser => ({
  agencies: memberships.map(({ agencyCode }) => agencyCode),
  appraisesFor: memberships.filter(({ role }) => role === 'APPRAISER').map(({ agencyCode }) => agencyCode),
  onCouncil: memberships.some(({ role }) => role === 'COUNCIL'),
});
