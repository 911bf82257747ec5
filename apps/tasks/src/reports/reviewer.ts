import { Forbidden, holds, type Actor } from '@cchc/service-kit';
import { SeparationOfDuties } from '../domain/report-errors.js';

/** Sở Nội vụ reviews, but nobody reviews the report of an agency they belong to. */
export function demandReviewer(actor: Actor, agencyCode: string): void {
  if (!holds(actor, 'HOME_AFFAIRS')) throw new Forbidden('Chỉ Sở Nội vụ được chấp nhận hoặc trả lại báo cáo.');
  if (actor.memberships.some((membership) => membership.agencyCode === agencyCode)) throw new SeparationOfDuties();
}
