import { ROLES, type Role } from '@cchc/kernel';
import { ReminderStepsInvalid } from './errors.js';

/** What tasks tells of, and what the yearly scoring does. */
export const OBLIGATION_CLASSES = ['REPORT', 'TASK', 'RETURNED_REPORT', 'SELF_ASSESSMENT', 'APPRAISAL', 'COUNCIL_APPRAISAL', 'EXPLANATION'] as const;
export type ObligationClass = (typeof OBLIGATION_CLASSES)[number];

/** Who is told: holders of a role in the agency that owes (`OWN`), in any agency (`ANY`), or in the agency named. */
export interface Audience {
  role: Role;
  agency: string;
}

/** One rung: so many working days from the last day in time (negative before, 0 the day itself, positive overdue). */
export interface ReminderStep {
  offset: number;
  audience: Audience[];
}

export interface ReminderSettings {
  class: ObligationClass;
  /** `HH:mm` in Vietnam. */
  at: string;
  steps: ReminderStep[];
  assumed: boolean;
  version: number;
}

const FARTHEST = 60;

/** Refuses what could never be told, or would be told twice. */
export function checkSteps(steps: readonly ReminderStep[]): void {
  const offsets = steps.map((step) => step.offset);
  if (new Set(offsets).size < offsets.length) throw new ReminderStepsInvalid('Mỗi mốc nhắc việc chỉ được khai báo một lần.');
  if (offsets.some((offset) => !Number.isInteger(offset) || Math.abs(offset) > FARTHEST)) {
    throw new ReminderStepsInvalid(`Mốc nhắc việc phải là số ngày làm việc từ −${FARTHEST} đến ${FARTHEST}.`);
  }
  for (const { audience } of steps) {
    if (audience.length === 0 || audience.some((who) => !ROLES.includes(who.role))) {
      throw new ReminderStepsInvalid('Mỗi mốc nhắc việc phải có ít nhất một đối tượng nhận với vai trò hợp lệ.');
    }
  }
}
