import { DomainError, endOfDay, startOfDay, type Instant } from '@cchc/kernel';
import { holds, NotFound, ValidationFailed, type Actor } from '@cchc/service-kit';
import { NominationsClosed } from '../domain/awards/award-errors.js';
import type { AwardSettings } from '../domain/awards/award-settings.js';
import type { NominationRow } from '../persistence/award-nominations.repository.js';

export class AlreadyNominated extends DomainError {
  readonly slug = 'already-nominated';
  readonly title = 'Cá nhân đã được đề nghị';
  constructor(personName: string) {
    super(`${personName} đã có trong đề nghị của cơ quan.`);
  }
}

/** Throws NominationsClosed. */
export function demandWindow({ firstDay, lastDay }: AwardSettings, now: Instant): void {
  if (now < startOfDay(firstDay) || now >= endOfDay(lastDay)) throw new NominationsClosed(firstDay, lastDay);
}

/** The head nominates for their own agency; Sở Nội vụ adds with a reason. Resolves to that reason, null for a head. Others find nothing: 404. */
export function nominatorOf(actor: Actor, agencyCode: string, reason: string | undefined): string | null {
  if (holds(actor, 'HEAD', agencyCode)) return null;
  if (!holds(actor, 'HOME_AFFAIRS')) throw new NotFound('Không tìm thấy cơ quan này.');
  if (reason === undefined) throw new ValidationFailed([{ pointer: '/reason', slug: 'reason-required', message: 'Bổ sung đề nghị thay cơ quan phải nêu lý do.' }]);
  return reason;
}

/** What a head nominated is the head's, what Sở Nội vụ added is theirs. Throws 404. */
export function demandOwner(actor: Actor, one: NominationRow | undefined): NominationRow {
  const owned = one && (one.addedReason === null ? holds(actor, 'HEAD', one.agencyCode) : holds(actor, 'HOME_AFFAIRS'));
  if (!owned) throw new NotFound('Không tìm thấy đề nghị khen thưởng này.');
  return one;
}
