import { applyDecorators, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@cchc/kernel';
import { ApiProblem } from '../openapi/api-decorators.js';

const PUBLIC = Symbol('public');
const ROLES_NEEDED = Symbol('roles');
const IN_PERSON = Symbol('in-person');
const reflector = new Reflector();

/** No token is needed. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

/** The actor must hold at least one of the roles, in whichever agency; else 403. */
export const Roles = (...roles: [Role, ...Role[]]): MethodDecorator & ClassDecorator => SetMetadata(ROLES_NEEDED, roles);

/** An act that a person signs for: with an API token, whoever's it is, 403. */
export const InPerson = (): MethodDecorator => applyDecorators(SetMetadata(IN_PERSON, true), ApiProblem('token-not-allowed'));

export const isPublic = (context: ExecutionContext): boolean =>
  reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()]) ?? false;

export const rolesNeeded = (context: ExecutionContext): readonly Role[] =>
  reflector.getAllAndOverride<Role[] | undefined>(ROLES_NEEDED, [context.getHandler(), context.getClass()]) ?? [];

export const isInPerson = (context: ExecutionContext): boolean =>
  reflector.get<boolean | undefined>(IN_PERSON, context.getHandler()) ?? false;
