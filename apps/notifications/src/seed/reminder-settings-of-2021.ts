import type { ObligationClass, ReminderSettings, ReminderStep } from '../domain/reminder-settings.js';

const OFFICER = { role: 'OFFICER', agency: 'OWN' } as const;
const HEAD = { role: 'HEAD', agency: 'OWN' } as const;

/** Assumed: the plan asks for reminders but prints no ladder. An administrator replaces it (PUT /reminder-settings/{class}). */
const LADDER: ReminderStep[] = [
  { offset: -7, audience: [OFFICER] },
  { offset: -3, audience: [OFFICER] },
  { offset: -1, audience: [OFFICER, HEAD] },
  { offset: 0, audience: [OFFICER, HEAD] },
  { offset: 1, audience: [OFFICER] },
  { offset: 2, audience: [HEAD] },
  { offset: 3, audience: [{ role: 'HOME_AFFAIRS', agency: 'ANY' }] },
  { offset: 5, audience: [{ role: 'HEAD', agency: 'VPUBND' }, { role: 'LEADER', agency: 'ANY' }] },
];

export const SETTINGS_OF_2021: ReminderSettings[] = (['REPORT', 'TASK', 'RETURNED_REPORT'] satisfies ObligationClass[]).map(
  (kind) => ({ class: kind, at: '08:00', steps: LADDER, assumed: true, version: 1 }),
);
