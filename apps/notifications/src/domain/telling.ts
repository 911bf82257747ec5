import type { Instant } from '@cchc/kernel';
import type { Audience, ReminderSettings } from './reminder-settings.js';

/** A rung whose hour has come, with what is known of its obligation now. */
export interface DueReminder {
  id: string;
  agencyCode: string;
  offset: number;
  settings: ReminderSettings | undefined;
  owed: boolean;
  /** False when the deadline has moved on and this rung belongs to the one before. */
  current: boolean;
  /** Real time since which a role has been found unfilled. */
  waitingSince: Instant | null;
}

export type Telling =
  | { kind: 'TELL'; id: string; people: string[] }
  | { kind: 'CANCEL'; id: string; reason: 'met' | 'rescheduled' | 'settings-changed' }
  | { kind: 'WAIT'; id: string; seconds: number };

export interface Patience {
  /** How long a rung waits for all its roles to be filled before it is told to those found. */
  forEveryRole: number;
  lookAgain: number;
  /** How often a rung that nobody at all can be told of is looked up again. */
  forAnybody: number;
}

/** Whom a rung is for; nothing when it is no longer needed. */
export function audienceOf(due: DueReminder): Audience[] {
  if (!due.owed || !due.current) return [];
  return due.settings?.steps.find((step) => step.offset === due.offset)?.audience ?? [];
}

/**
 * Decides at the hour itself, not when the rung was planned, so that staff who changed meanwhile are the ones told.
 * `holders` are the people found for each of `audienceOf(due)`.
 */
export function tellingOf(due: DueReminder, holders: readonly (readonly string[])[], now: Instant, patience: Patience): Telling {
  if (!due.owed) return { kind: 'CANCEL', id: due.id, reason: 'met' };
  if (!due.current) return { kind: 'CANCEL', id: due.id, reason: 'rescheduled' };
  if (holders.length === 0) return { kind: 'CANCEL', id: due.id, reason: 'settings-changed' };
  const people = [...new Set(holders.flat())].sort();
  const waited = due.waitingSince ? now.getTime() - due.waitingSince.getTime() : 0;
  const incomplete = holders.some((found) => found.length === 0);
  if (incomplete && waited < patience.forEveryRole * 1000) return { kind: 'WAIT', id: due.id, seconds: patience.lookAgain };
  if (people.length === 0) return { kind: 'WAIT', id: due.id, seconds: patience.forAnybody };
  return { kind: 'TELL', id: due.id, people };
}
