import type { Decimal, RankingGroup } from '@cchc/kernel';
import type { AutoSource } from './auto-source.js';
import type { DisqualifyingRule } from '../adjustments/disqualifying-rule.js';
import type { Catalogue } from './catalogue.js';

/**
 * What a set scores: agencies by the PAR index or another ranking with a board and an owner of its own, or the province itself by
 * the ministry's index, whose leaves are divided among lead agencies.
 */
export const SCHEMES = ['PAR_INDEX', 'ICT', 'ISO_9001', 'PROVINCE'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What to do when nothing could have been done: the leaf leaves both sums, counts in full, or counts nothing. */
export type ZeroDenominator = 'NOT_APPLICABLE' | 'FULL' | 'ZERO';

export interface Option {
  code: string;
  label: string;
  score: Decimal;
}

export interface Tier {
  bound: 'gte' | 'gt';
  percent: Decimal;
  score: Decimal;
}

export interface Answer {
  code: string;
  label: string;
  percent: Decimal;
}

/** Nhóm người trả lời. */
export interface Respondents {
  code: string;
  name: string;
}

interface Fraction {
  numeratorLabel: string;
  denominatorLabel: string;
  zeroDenominator: ZeroDenominator;
}

/** How a leaf turns what is known into points (`scoringMethods` of the data). */
export type Scoring =
  | { method: 'OPTION'; options: readonly Option[] }
  | ({ method: 'RATIO'; minPercent: Decimal; fullAt: Decimal } & Fraction)
  | ({ method: 'TIERED'; tiers: readonly Tier[]; otherwise: Decimal } & Fraction)
  | { method: 'CHECKLIST'; items: readonly Option[] }
  | { method: 'COUNT_EACH'; unit: string; perUnit: Decimal }
  | { method: 'COUNT_DEDUCT'; unit: string; perUnit: Decimal; floor: Decimal }
  | { method: 'SURVEY_PERCENT'; scale: readonly Answer[]; respondents: readonly Respondents[]; minResponses: number };

export type Method = Scoring['method'];

/** Where a rule comes from, and what of it was invented for the demonstration. */
export interface Provenance {
  source: string;
  assumed: boolean;
  pointsAssumed: boolean;
  note?: string;
}

/** Tiêu chí thành phần: the leaf that carries points. */
export interface Leaf {
  code: string;
  name: string;
  kind: 'APPRAISAL' | 'SURVEY';
  maxScore: Decimal;
  scoring: Scoring;
  appraiser: string;
  evidence: readonly string[];
  selfAssessed: boolean;
  /** Cơ quan chủ trì: the one agency that scores the leaf; absent where every agency of the group does. */
  leadAgency?: string;
  provenance: Provenance;
  legalBasis: readonly string[];
  autoSource?: AutoSource;
  notApplicableWhen?: string;
  relatesTo?: string;
  sipasFactor?: string;
}

export interface Criterion {
  code: string;
  name: string;
  maxScore: Decimal;
  leaves: readonly Leaf[];
}

export interface Field {
  code: string;
  name: string;
  nameEn: string;
  planFieldCode: string | null;
  maxScore: Decimal;
  criteria: readonly Criterion[];
}

/** Xếp loại: from `gte` up to, but without, `lt`. */
export interface Band {
  code: string;
  name: string;
  gte: Decimal;
  lt: Decimal | null;
}

export interface CriteriaSet {
  scheme: Scheme;
  title: string;
  year: number;
  group: RankingGroup;
  totalMax: Decimal;
  appraisalMax: Decimal;
  surveyMax: Decimal;
  bonusMax: Decimal;
  penaltyMax: Decimal;
  bands: readonly Band[];
  bandsAssumed: boolean;
  /** In the order in which they are applied. */
  disqualifyingRules: readonly DisqualifyingRule[];
  fields: readonly Field[];
  /** Every leaf, in the order of the document. */
  leaves: readonly Leaf[];
  /** What the leaves refer to. */
  catalogue: Catalogue;
}

/** The field of administrative procedures decides the first tie. */
export const PROCEDURES_FIELD = 'TTHC';

export const leavesOf = (field: Field): Leaf[] => field.criteria.flatMap((criterion) => [...criterion.leaves]);

/** What of the set an agency scores: all of it, or the leaves that it leads. */
export function partOf(set: CriteriaSet, agency: string): CriteriaSet {
  const isOwn = ({ leadAgency }: Leaf) => leadAgency === agency || (leadAgency === undefined && set.scheme !== 'PROVINCE');
  const leaves = set.leaves.filter(isOwn);
  if (leaves.length === set.leaves.length) return set;
  const criteria = (field: Field) => field.criteria.map((criterion) => ({ ...criterion, leaves: criterion.leaves.filter(isOwn) })).filter((criterion) => criterion.leaves.length > 0);
  return { ...set, leaves, fields: set.fields.map((field) => ({ ...field, criteria: criteria(field) })).filter((field) => field.criteria.length > 0) };
}
