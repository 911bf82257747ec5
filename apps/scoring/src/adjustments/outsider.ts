import { DomainError } from '@cchc/kernel';
import type { Actor } from '@cchc/service-kit';
import { COUNCIL } from '../domain/campaign/deciding.js';

export class OwnAgency extends DomainError {
  readonly slug = 'own-agency';
  readonly title = 'Không được điều chỉnh điểm của cơ quan mình';
  override readonly status = 403;
  constructor() {
    super('Điểm của cơ quan mình do Hội đồng thẩm định điều chỉnh.');
  }
}

/** In whose name the person adjusts. */
export const onBehalfOf = ({ memberships }: Actor): string => memberships.find(({ role }) => role === 'HOME_AFFAIRS')?.agencyCode ?? COUNCIL;

/** Nobody adjusts the card of an agency they belong to; that of Sở Nội vụ is the council's. */
export function demandOutsider(actor: Actor, agencyCode: string): void {
  const insider = actor.memberships.some((held) => held.agencyCode === agencyCode && held.role !== 'COUNCIL');
  if (insider) throw new OwnAgency();
}
