import type { RankingGroup } from '@cchc/kernel';
import type { Scheme } from '../domain/criteria/criteria-set.js';

export interface CardKey {
  agencyCode: string;
  year: number;
}

/** A card of any scheme. */
export interface SchemeCardKey extends CardKey {
  scheme: Scheme;
}

export const keyOf = ({ agencyCode, year }: CardKey): string => `${year} ${agencyCode}`;

/** Sorted, so that whoever locks several cards waits in line and not in a ring. Without doubles. */
export function inOrder(keys: readonly CardKey[]): CardKey[] {
  const byKey = new Map(keys.map((key) => [keyOf(key), { agencyCode: key.agencyCode, year: key.year }]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key);
}

/** What the ranking shows of a card. Decimals as text. */
export interface CardFigures {
  points: string;
  maxPoints: string;
  indexBeforeAdjustment: string;
  index: string;
  tthcPercent: string;
  surveyPoints: string;
  surveyMax: string;
  surveyPercent: string;
  bonus: string;
  penalty: string;
  bandByIndex: string | null;
  band: string | null;
  /** A list of Disqualification, as JSON. */
  disqualifications: string;
  leavesKnown: number;
  leaves: number;
  pointsKnown: string;
  bestAttainable: string;
}

/** A card with the row's lock held, and what it must be scored by now. */
export interface LockedCard extends CardKey, CardFigures {
  /** In the ranking as it stands; null before the first time. */
  rankedIn: RankingGroup | null;
  criteriaSet: string | null;
  version: number;
  position: string;
  computedAt: Date | null;
  /** By the agencies and criteria sets of now. */
  groupNow: RankingGroup | null;
  criteriaSetNow: string | null;
}

/** Columns of CardFigures, in SQL. */
export const FIGURES = `c.points::text, c.max_points::text AS "maxPoints", c.index_before_adjustment::text AS "indexBeforeAdjustment", c.index::text,
  c.tthc_percent::text AS "tthcPercent", c.survey_points::text AS "surveyPoints", c.survey_max::text AS "surveyMax",
  c.survey_percent::text AS "surveyPercent", c.bonus::text, c.penalty::text, c.band_by_index AS "bandByIndex", c.band,
  c.disqualifications::text, c.leaves_known AS "leavesKnown", c.leaves,
  c.points_known::text AS "pointsKnown", c.best_attainable::text AS "bestAttainable"`;
