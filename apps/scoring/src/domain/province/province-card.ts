import type { CriteriaSet } from '../criteria/criteria-set.js';
import { NOTHING_KNOWN, type CardFacts } from '../facts/card-facts.js';

/** A lead agency's part of the province's index, and what is known of the agency. */
export interface Part {
  agencyCode: string;
  set: CriteriaSet;
  facts: CardFacts;
}

/** What is known of the province: of each leaf what its lead agency and those who reviewed it gave. */
export function provinceFacts(parts: readonly Part[]): CardFacts {
  return {
    ...NOTHING_KNOWN,
    scores: parts.flatMap(({ set, facts }) => {
      const own = new Set(set.leaves.map(({ code }) => code));
      return facts.scores.filter(({ leaf }) => own.has(leaf));
    }),
  };
}

export const PART_STATES = ['NOT_SUBMITTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type PartState = (typeof PART_STATES)[number];

/** How far a part has come. It is accepted once each of its leaves is decided, submitted or not. */
export function partStateOf({ submitted, returned, undecided }: { submitted: boolean; returned: boolean; undecided: number }): PartState {
  if (undecided === 0) return 'ACCEPTED';
  if (!submitted) return 'NOT_SUBMITTED';
  return returned ? 'RETURNED' : 'SUBMITTED';
}
