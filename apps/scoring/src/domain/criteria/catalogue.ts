import type { LocalDate, RankingGroup } from '@cchc/kernel';
import type { KeyRatio } from './auto-source.js';

export interface IndicatorEntry {
  /** The display code of the report's cell, such as `A3.09`. */
  code: string;
  name: string;
  unit: string;
  type: 'INTEGER' | 'DECIMAL' | 'BOOLEAN' | 'COMPUTED_PERCENT';
  appliesTo: 'BOTH' | RankingGroup;
  required: boolean;
}

/** How one agency's value of a target is measured: the ratio of the sums, or a yes/no when nothing else carries it. */
export interface TargetEntry {
  name: string;
  ratios: readonly (KeyRatio & { appliesTo: IndicatorEntry['appliesTo'] })[];
  flags: readonly { key: string; appliesTo: IndicatorEntry['appliesTo'] }[];
}

export interface PeriodEntry {
  name: string;
  dataTo: LocalDate;
  cumulative: boolean;
}

/** What a criteria set may refer to, taken from the plan, the report template and the agencies. Plain JSON. */
export interface Catalogue {
  indicators: Readonly<Record<string, IndicatorEntry>>;
  targets: Readonly<Record<string, TargetEntry>>;
  tasks: Readonly<Record<string, { name: string }>>;
  periods: Readonly<Record<string, PeriodEntry>>;
  legalDocuments: Readonly<Record<string, { number: string; title: string }>>;
  agencies: Readonly<Record<string, { name: string }>>;
}

export const appliesTo = (entry: { appliesTo: IndicatorEntry['appliesTo'] }, group: RankingGroup): boolean =>
  entry.appliesTo === 'BOTH' || entry.appliesTo === group;
