/** Whose rows a transaction may see. `system` uses the worker's login; `agencies` the api's, under row-level security. */
export type Scope =
  | { kind: 'system' }
  | { kind: 'agencies'; agencies: readonly string[]; roles: readonly string[]; personId: string };

export const SYSTEM: Scope = { kind: 'system' };

/** The api's login before anybody is known, such as while signing in: no agency's private rows. */
export const ANONYMOUS: Scope = { kind: 'agencies', agencies: [], roles: [], personId: '' };
