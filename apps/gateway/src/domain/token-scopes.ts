import { isSafe } from './same-origin.js';

/** What an API token may be allowed to touch; each has `:read` and `:write`, and writing includes reading. */
export const SCOPE_AREAS = ['agencies', 'tasks', 'reports', 'indicators', 'scores', 'rankings', 'notifications'] as const;
export type ScopeArea = (typeof SCOPE_AREAS)[number];
export type TokenScope = `${ScopeArea}:${'read' | 'write'}`;

export const TOKEN_SCOPES: readonly TokenScope[] = SCOPE_AREAS.flatMap((area): TokenScope[] => [`${area}:read`, `${area}:write`]);

export const scopeFor = (area: ScopeArea, method: string): TokenScope => `${area}:${isSafe(method) ? 'read' : 'write'}`;

export function scopesAllow(held: readonly string[], needed: TokenScope): boolean {
  return held.includes(needed) || held.includes(needed.replace(':read', ':write'));
}
