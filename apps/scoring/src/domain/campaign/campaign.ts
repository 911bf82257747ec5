import type { Instant, LocalDate } from '@cchc/kernel';
import type { Round } from '../facts/card-facts.js';

/** What is done in a campaign, in this order. */
export const PHASES = ['SELF_ASSESSMENT', 'APPRAISAL_1', 'EXPLANATION', 'APPRAISAL_2'] as const;
export type Phase = (typeof PHASES)[number];

/** First and last day, both included; a last day off goes to the next working day. */
export interface Window {
  firstDay: LocalDate;
  lastDay: LocalDate;
}

export type Windows = Readonly<Record<Phase, Window>>;

/** The yearly scoring (đợt chấm điểm). */
export interface Campaign {
  year: number;
  version: number;
  assumed: boolean;
  windows: Windows;
  /** Rounds whose scores an agency may see of its own card; its own round it always sees. */
  visibleRounds: readonly Round[];
  lockedAt: Instant | null;
  /** It was locked and opened again, with a reason: to undo the lock, or to correct what was published. */
  reopened: boolean;
  /** What was locked is published. */
  published: boolean;
}

export type CampaignState = 'OPEN' | 'LOCKED' | 'PUBLISHED' | 'REOPENED';

export function stateOf({ lockedAt, reopened, published }: Pick<Campaign, 'lockedAt' | 'reopened' | 'published'>): CampaignState {
  if (lockedAt) return published ? 'PUBLISHED' : 'LOCKED';
  return reopened ? 'REOPENED' : 'OPEN';
}

/** One agency may do a phase's work until a later day. */
export interface Extension {
  agencyCode: string;
  phase: Phase;
  lastDay: LocalDate;
}

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  SELF_ASSESSMENT: 'tự đánh giá',
  APPRAISAL_1: 'thẩm định lần 1',
  EXPLANATION: 'giải trình',
  APPRAISAL_2: 'thẩm định lần 2',
};
