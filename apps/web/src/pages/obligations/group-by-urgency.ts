export const URGENCIES = ['OVERDUE', 'DUE_SOON', 'LATER', 'DONE'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** From the day of the first reminder (T−7) a deadline is near. */
export const SOON_IN_WORKING_DAYS = 7;

interface Owed {
  status: 'OPEN' | 'OVERDUE' | 'MET' | 'LATE' | 'ENDED';
  daysLeft: number | null;
  dueAt: string;
  metAt: string | null;
}

export function urgencyOf({ status, daysLeft }: Owed): Urgency {
  if (status === 'MET' || status === 'LATE' || status === 'ENDED') return 'DONE';
  if (status === 'OVERDUE') return 'OVERDUE';
  return daysLeft !== null && daysLeft <= SOON_IN_WORKING_DAYS ? 'DUE_SOON' : 'LATER';
}

/** Every group in order of urgency, the nearest deadline first; what is done begins with the latest. */
export function groupByUrgency<T extends Owed>(obligations: readonly T[]): Record<Urgency, T[]> {
  const groups: Record<Urgency, T[]> = { OVERDUE: [], DUE_SOON: [], LATER: [], DONE: [] };
  for (const obligation of obligations) groups[urgencyOf(obligation)].push(obligation);
  for (const urgency of URGENCIES) groups[urgency].sort(urgency === 'DONE' ? byCompletion : byDeadline);
  return groups;
}

const byDeadline = (a: Owed, b: Owed): number => a.dueAt.localeCompare(b.dueAt);
const byCompletion = (a: Owed, b: Owed): number => (b.metAt ?? '').localeCompare(a.metAt ?? '');
