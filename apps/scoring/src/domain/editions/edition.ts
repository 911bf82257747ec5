import type { RankingGroup } from '@cchc/kernel';
import type { AdjustmentKind } from '../adjustments/adjustment.js';
import type { Disqualification } from '../adjustments/disqualification.js';
import type { Standing } from '../ranking/rank.js';
import type { FieldScore, Points } from '../score-card.js';
import type { LeafScore } from '../score-leaf.js';

/** A place in the log of facts, and the instant at which what is due by then is due. ISO 8601 in UTC. */
export interface At {
  instant: string;
  position: string;
}

export const atOf = ({ instant, position }: { instant: Date; position: string }): At => ({ instant: instant.toISOString(), position });

/** Which edition, and that it is still the same. */
export interface EditionRef {
  year: number;
  number: number;
  hash: string;
}

export interface Place {
  rank: number;
  blockRank: number | null;
  index: string;
}

/** One agency's line: decimals as text with two places. */
export interface EditionLine extends Standing, Points, Place {
  agencyCode: string;
  agencyName: string;
  shortName: string;
  group: RankingGroup;
  emulationBlock: string | null;
  criteriaSet: string;
  bonus: string;
  band: string;
  bandName: string;
  /** In the edition that this one is compared with; null for an agency that was not ranked in the group then. */
  previous: Place | null;
  /** Of the agency's card as published. */
  cardHash: string;
}

/** All that is hashed of an edition; the cards come in by their hashes. */
export interface EditionDocument {
  format: 'cchc-edition/1';
  year: number;
  number: number;
  publishedAt: string;
  publishedBy: string;
  /** Of a correction; null for the first edition of a year. */
  reason: string | null;
  /** The edition of the year that this one replaces. */
  supersedes: EditionRef | null;
  /** What movements are counted from: the one it replaces, else the newest of the year before. */
  comparedWith: EditionRef | null;
  /** Up to where facts of others count, and until when time passed. */
  closing: At;
  /** Up to where that counts which people gave. */
  asOf: At;
  criteria: readonly { code: string; group: RankingGroup; hash: string; bandsAssumed: boolean }[];
  lines: readonly EditionLine[];
  /** Ranked in the edition it is compared with, and no more. */
  left: readonly { agencyCode: string; agencyName: string; group: RankingGroup; rank: number; index: string }[];
}

export type EditionLeaf = Omit<LeafScore, 'attainable'> & { name: string };

/** An agency's card as published, with all that its index and band rest on. */
export interface EditionCard {
  agencyCode: string;
  agencyName: string;
  shortName: string;
  group: RankingGroup;
  emulationBlock: string | null;
  criteriaSet: string;
  total: Points;
  indexBeforeAdjustment: string;
  index: string;
  tthcPercent: string;
  survey: Points & { percent: string };
  bonus: string;
  penalty: string;
  bandByIndex: string;
  band: string;
  bandName: string;
  disqualifications: readonly Disqualification[];
  adjustments: readonly { id: string; kind: AdjustmentKind; points: string; rule: string | null; reason: string; at: string }[];
  /** Answers that counted, by leaf. */
  surveys: readonly { leaf: string; counts: Readonly<Record<string, number>>; at: string }[];
  fields: readonly FieldScore[];
  leaves: readonly EditionLeaf[];
}
