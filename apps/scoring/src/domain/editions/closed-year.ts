import type { Instant } from '@cchc/kernel';
import { isDue, metAt, type ObligationState } from '../facts/obligation-state.js';

const NEVER = '9999-12-31T00:00:00.000Z';

/**
 * An obligation in a closed year, whenever it is judged: time stands still, so that what was in term then stays so, and what was to be met later was
 * not met. A correction changes what people give, and nothing else.
 */
export function closedAt(obligation: ObligationState, closing: Instant): ObligationState {
  const { due, completion } = obligation;
  return {
    ...obligation,
    due: due && !isDue(obligation, closing) ? { ...due, at: NEVER } : due,
    completion: completion && { ...completion, met: metAt(obligation, closing) },
  };
}
