import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Forbidden } from '../problems/problem.js';
import { rolesNeeded } from './access-decorators.js';
import { actorOf, holds } from './actor.js';

/** Enforces `@Roles`. */
@Injectable()
export class RolesGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const roles = rolesNeeded(context);
    if (context.getType() !== 'http' || roles.length === 0) return true;
    const actor = actorOf(context.switchToHttp().getRequest<object>());
    if (!roles.some((role) => holds(actor, role))) throw new Forbidden();
    return true;
  }
}
