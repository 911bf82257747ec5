import type { LocalDate } from '@cchc/kernel';

/** What makes a rule hold. `by` is the last day on which a self-assessment is still in time. RECORDED: a person said so. */
export type Ground =
  | { fact: 'SELF_ASSESSMENT_MISSING' | 'SELF_ASSESSMENT_LATE'; by: LocalDate }
  | { fact: 'REPORT_MISSING' }
  | { fact: 'RECORDED' };

/** What it does to the band: at most this one, or so many lower. */
export type Effect = { kind: 'AT_MOST'; band: string } | { kind: 'LOWER'; by: number };

/** Quy tắc loại trừ: a row of the criteria set's table, that the province can replace. */
export interface DisqualifyingRule {
  code: string;
  name: string;
  when: Ground;
  effect: Effect;
  assumed: boolean;
}
