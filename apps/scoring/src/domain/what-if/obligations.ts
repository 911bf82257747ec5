import type { CardFacts } from '../facts/card-facts.js';
import type { ObligationState } from '../facts/obligation-state.js';

/** When a period's report is due: by its obligation, else by what its last submission was judged by. */
export function dueOfReport({ obligations, reports }: CardFacts, period: string): string | undefined {
  const obligation = obligations.find((one) => one.class === 'REPORT' && one.code === period);
  return obligation?.due?.at ?? reports.find((report) => report.periodCode === period)?.submission?.dueAt;
}

/** An agency may hold a task more than once, as lead and as co-agency. */
export const tasksOf = ({ obligations }: CardFacts, code: string): ObligationState[] =>
  obligations.filter((one) => one.class === 'TASK' && one.code === code && one.opened && one.due);
