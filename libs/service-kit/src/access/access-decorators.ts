import { SetMetadata, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@cchc/kernel';

const PUBLIC = Symbol('public');
const ROLES_NEEDED = Symbol('roles');
const reflector = new Reflector();

/** No token is needed. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

/** The actor must hold at least one of the roles, in whichever agency; else 403. */
export const Roles = (...roles: [Role, ...Role[]]): MethodDecorator & ClassDecorator => SetMetadata(ROLES_NEEDED, roles);

export const isPublic = (context: ExecutionContext): boolean =>
  reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()]) ?? false;

export const rolesNeeded = (context: ExecutionContext): readonly Role[] =>
  reflector.getAllAndOverride<Role[] | undefined>(ROLES_NEEDED, [context.getHandler(), context.getClass()]) ?? [];
