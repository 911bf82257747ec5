import type { Nomination } from './award-subjects.js';

/** PROPOSED: qualifies and fits in. CAPPED: qualifies, and there is no room. DISCIPLINED drops it, whatever people decided. */
export type Outcome = 'PROPOSED' | 'CAPPED' | 'UNQUALIFIED' | 'DISCIPLINED';

/** The facts that a judgement rests on, label and value as people read them. */
export type Ground = Readonly<Record<string, string>>;

/** What the system makes of a subject, with its reasons in words. */
export interface Judgement {
  /** An agency's code, or a nomination's id. */
  subject: string;
  agencyCode: string;
  agencyName: string;
  /** Null for a collective. */
  nomination: Nomination | null;
  outcome: Outcome;
  reasons: string[];
  ground: Ground;
}

/** What has changed since, in words: `Hạng: 2 → 4`. */
export function changesOf(before: Ground, now: Ground): string[] {
  const labels = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return labels.filter((label) => before[label] !== now[label]).map((label) => `${label}: ${before[label] ?? 'không có'} → ${now[label] ?? 'không có'}`);
}
