import type { How } from '../campaign/given-score.js';
import type { Round } from '../facts/card-facts.js';

/** A document by its number and symbol; `pages` where a leaf cites it. */
export interface Document {
  symbol: string;
  issuedOn: string | null;
  abstract: string | null;
  pages?: string | null;
}

export interface Decider {
  name: string;
  /** In words. */
  role: string;
  /** Null where it was not noted. */
  agency: { code: string; name: string } | null;
}

/** A score of a leaf as a person gave it: who, when, why, by which figures and documents. */
export interface Decision {
  id: string;
  round: Round;
  /** Null where the leaf does not apply. */
  score: string | null;
  chosen: string[] | null;
  how: How | null;
  basis: string;
  basisName: string;
  reason: string | null;
  justification: string | null;
  evidence: Document[];
  by: Decider;
  at: string;
  /** The leaf's points come from this one. */
  counts: boolean;
}

interface GroupAnswers {
  code: string;
  name: string;
  total: number;
  answers: { code: string; label: string; count: number }[];
}

/** The survey that gave a leaf its points. Who answered what by groups, and where it comes from, only for those who may see it. */
export interface LeafSurvey {
  surveyId: string;
  at: string;
  total: number;
  minResponses: number;
  excluded: number;
  unattributed: number;
  groups?: GroupAnswers[];
  source?: { name: string; authorName: string };
}

/** What people gave one leaf, oldest first. */
export interface LeafActs {
  decisions: Decision[];
  survey: LeafSurvey | null;
}

/** Bonus, penalty, ground or waiver that stands. */
export interface StandingAdjustment {
  kind: 'BONUS' | 'PENALTY' | 'GROUND' | 'WAIVER';
  points: string | null;
  rule: string | null;
  reason: string;
  legalBasis: string;
  evidence: Document[];
  by: Decider;
  at: string;
}
