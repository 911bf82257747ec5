import type { Actor } from '@cchc/service-kit';

/** Whose doing an entry of a history was; null for the system's own. */
export type Person = Pick<Actor, 'personId' | 'displayName'> | null;
