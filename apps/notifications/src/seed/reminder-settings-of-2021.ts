import { OBLIGATION_CLASSES, type Audience, type ObligationClass, type ReminderSettings, type ReminderStep } from '../domain/reminder-settings.js';

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

/** Nothing can be done once the window has closed, so the escalation comes before: whoever can extend it hears of it on the last day. */
const inWindow = (who: Audience, superior: Audience): ReminderStep[] => [
  { offset: -7, audience: [who] },
  { offset: -3, audience: [who] },
  { offset: -1, audience: [who, superior] },
  { offset: 0, audience: [who, superior, { role: 'HOME_AFFAIRS', agency: 'ANY' }] },
];

const STEPS: Readonly<Record<ObligationClass, ReminderStep[]>> = {
  REPORT: LADDER, TASK: LADDER, RETURNED_REPORT: LADDER,
  SELF_ASSESSMENT: inWindow(OFFICER, HEAD),
  EXPLANATION: inWindow(HEAD, OFFICER),
  APPRAISAL: inWindow({ role: 'APPRAISER', agency: 'OWN' }, HEAD),
  COUNCIL_APPRAISAL: inWindow({ role: 'COUNCIL', agency: 'ANY' }, { role: 'LEADER', agency: 'ANY' }),
};

export const SETTINGS_OF_2021: ReminderSettings[] = OBLIGATION_CLASSES.map((kind) => ({ class: kind, at: '08:00', steps: STEPS[kind], assumed: true, version: 1 }));
