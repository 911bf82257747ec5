/** Whose rows a transaction may see. `system` uses the worker's login; `agencies` the api's, under row-level security. */
export type Scope =
  | { kind: 'system' }
  | { kind: 'agencies'; agencies: readonly string[]; roles: readonly string[]; personId: string };

export const SYSTEM: Scope = { kind: 'system' };

/** The api's login before anybody is known, such as while signing in: no agency's private rows. */
export const ANONYMOUS: Scope = { kind: 'agencies', agencies: [], roles: [], personId: '' };

/** The settings that `<schema>.scope_allows` and policies read; they end with the transaction. */
export function settingsOf(scope: Scope): { all: string; agencies: string; roles: string; person: string } {
  if (scope.kind === 'system') return { all: 'on', agencies: '', roles: '', person: '' };
  return { all: 'off', agencies: scope.agencies.join(','), roles: scope.roles.join(','), person: scope.personId };
}
