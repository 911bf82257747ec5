import { newId, type Instant } from '@cchc/kernel';
import type { ObligationState } from '../domain/obligation.js';
import type { NewObligation, Particulars } from '../persistence/obligation.repository.js';

export interface Successor {
  code: string;
  ranked: boolean;
}

/**
 * What passes to the successor: tasks and reports that fell due after the agency's end. What was overdue by then stays the history of the
 * agency that owed it, and the return of a report concerns that report alone.
 */
export function passes({ class: of, dueAt }: ObligationState, endedAt: Instant, successor: Successor | null): successor is Successor {
  return successor !== null && dueAt > endedAt && (of === 'TASK' || (of === 'REPORT' && successor.ranked));
}

/** The same duty by the same deadline. Where the successor has one of its own already, that one is enough. */
export const ofSuccessor = ({ year, class: of, code, deadlineDate, dueAt }: ObligationState, particulars: Particulars, { code: agencyCode }: Successor): NewObligation =>
  ({ id: newId(), year, class: of, code, agencyCode, deadlineDate, dueAt, ...particulars, metAt: null, timeliness: null, endedAt: null, version: 1 });
