import type { Me } from '../../api/queries.js';
import type { Role } from '../../session/session.js';

/** Whether the person has the role in this very agency. */
export const holdsAt = (me: Me, role: Role, agencyCode: string): boolean =>
  me.memberships.some((membership) => membership.role === role && membership.agencyCode === agencyCode);

/** An officer fills, a head fills and sends. */
export const mayFill = (me: Me, agencyCode: string): boolean => holdsAt(me, 'OFFICER', agencyCode) || holdsAt(me, 'HEAD', agencyCode);
