import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Membership, Role } from '@cchc/kernel';
import { SYSTEM, type Scope } from '@cchc/delivery';
import { Problem } from '../problems/problem.js';

/** Who sends the request, as the gateway vouches for it. */
export interface Actor {
  personId: string;
  displayName: string;
  username: string;
  /** Codes of the agencies whose rows this person may see. */
  agencies: string[];
  memberships: Membership[];
  /** A person in the browser, or an agency's own program with an API token. */
  via: 'session' | 'token';
  tokenScopes?: string[];
}

const actors = new WeakMap<object, Actor>();

/** Notes who sends the request; for the guard that found out. */
export const setActor = (request: object, actor: Actor): void => void actors.set(request, actor);

/** Who sends the request. Throws 401 when nobody vouched for anyone. */
export function actorOf(request: object): Actor {
  const actor = actors.get(request);
  if (!actor) throw new Problem('unauthenticated', 'Vui lòng đăng nhập để tiếp tục.');
  return actor;
}

/** The parameter is the request's Actor. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context.switchToHttp().getRequest<object>()));

/** Does the actor hold the role, in that agency if one is named? */
export const holds = (actor: Actor, role: Role, agencyCode?: string): boolean =>
  actor.memberships.some((held) => held.role === role && (agencyCode === undefined || held.agencyCode === agencyCode));

/** Those who steer, appraise or lead the plan read the rows of all agencies; an administrator is not thereby one of them. */
const READS_ALL: readonly Role[] = ['HOME_AFFAIRS', 'LEADER', 'APPRAISER', 'COUNCIL'];

/** The rows that the actor may see, for the unit of work. */
export function scopeOf(actor: Actor): Scope {
  if (READS_ALL.some((role) => holds(actor, role))) return SYSTEM;
  const roles = [...new Set(actor.memberships.map(({ role }) => role))];
  return { kind: 'agencies', agencies: actor.agencies, roles, personId: actor.personId };
}
