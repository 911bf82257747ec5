import type { LocalDate } from '@cchc/kernel';

/** Whether an agency takes part in the ranking on a day: from its end on it does not, and its card stays as it was. */
export const isRankedOn = (day: LocalDate, { inRanking, validTo }: { inRanking: boolean; validTo: LocalDate | null }): boolean =>
  inRanking && (validTo === null || day < validTo);
