import type { Decimal } from '@cchc/kernel';
import type { HumanScore } from '../domain/facts/card-facts.js';
import type { ReportValue } from '../domain/facts/report-state.js';

export interface ReportEvent {
  at: Date;
  action: 'SUBMIT' | 'RETURN' | 'ACCEPT';
  values: Readonly<Record<string, ReportValue>>;
}

export interface ReportInput {
  agency: string;
  period: string;
  events: readonly ReportEvent[];
}

/** A case as `data/worked-example.json` words it. Everything carries an instant; the order of entries never matters. */
export interface CaseInputs {
  reports: readonly ReportInput[];
  taskCompletions: readonly { agency: string; task: string; completedAt: Date }[];
  scores: readonly (HumanScore & { agency: string })[];
  surveys: readonly { agency: string; leaf: string; counts: Record<string, number>; at: Date }[];
  adjustments: readonly { agency: string; bonus: Decimal; penalty: Decimal; at: Date }[];
}

export interface Checkpoint {
  code: string;
  asOf: Date;
}

export interface ScoringCase {
  title: string;
  agencies: readonly string[];
  checkpoints: readonly Checkpoint[];
  inputs: CaseInputs;
  /** checkpoint → agency → what must come out; undefined when the case gives none. */
  expected: unknown;
  warnings: readonly string[];
}
