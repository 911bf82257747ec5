import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Forbidden, TokenNotAllowed } from '../problems/problem.js';
import { isInPerson, rolesNeeded } from './access-decorators.js';
import { actorOf, holds } from './actor.js';

/** Enforces `@Roles` and `@InPerson`. */
@Injectable()
export class RolesGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const roles = rolesNeeded(context);
    const inPerson = isInPerson(context);
    if (context.getType() !== 'http' || (roles.length === 0 && !inPerson)) return true;
    const actor = actorOf(context.switchToHttp().getRequest<object>());
    if (inPerson && actor.via === 'token') throw new TokenNotAllowed();
    if (roles.length > 0 && !roles.some((role) => holds(actor, role))) throw new Forbidden();
    return true;
  }
}
