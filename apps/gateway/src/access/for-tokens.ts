import { SetMetadata } from '@nestjs/common';
import type { ScopeArea } from '../domain/token-scopes.js';

export const FOR_TOKENS = 'cchc:for-tokens';

/** Opens an own route to API tokens: to those with a scope of this area, or to every token with `any`. */
export const ForTokens = (area: ScopeArea | 'any') => SetMetadata(FOR_TOKENS, area);
