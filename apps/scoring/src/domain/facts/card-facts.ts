import type { Decimal } from '@cchc/kernel';
import type { AdjustmentAct } from '../adjustments/adjustment.js';
import { isDue, metAt, type ObligationState } from './obligation-state.js';
import { qualifies, type ReportState } from './report-state.js';

/** In rising authority; EXPLANATION carries no score. */
export const ROUNDS = ['SELF', 'APPRAISAL_1', 'APPRAISAL_2'] as const;
export type Round = (typeof ROUNDS)[number];

/** A score given by a person; append-only, the last of a round counts. */
export interface HumanScore {
  /** Where it stands among equals in time: a UUIDv7 or another sortable text. */
  id: string;
  leaf: string;
  round: Round;
  score: Decimal | 'NOT_APPLICABLE';
  at: Date;
  /** Its place among the scores of the leaf and round, where they were given one after another: the highest counts. */
  version?: number;
  author?: string;
  reason?: string;
}

/** Answers per option code, all respondent groups pooled; null: what was counted before is withdrawn. The newest counts. */
export interface SurveyResult {
  leaf: string;
  counts: Readonly<Record<string, number>> | null;
  at: Date;
}

/** All that is known of one agency in one plan year. The order inside the lists never matters. */
export interface CardFacts {
  reports: readonly ReportState[];
  obligations: readonly ObligationState[];
  scores: readonly HumanScore[];
  surveys: readonly SurveyResult[];
  adjustments: readonly AdjustmentAct[];
}

export const NOTHING_KNOWN: CardFacts = { reports: [], obligations: [], scores: [], surveys: [], adjustments: [] };

/** The next instant at which the card changes by itself: something open falls due. Null when nothing does. */
export function nextDueAfter(facts: CardFacts, asOf: Date): string | null {
  const sent = new Set(facts.reports.filter(qualifies).map((report) => report.periodCode));
  const open = facts.obligations.filter((one) => one.opened && one.due && !metAt(one, asOf) && !isDue(one, asOf));
  const dues = open.filter((one) => one.class === 'TASK' || (one.class === 'REPORT' && !sent.has(one.code))).map((one) => one.due!.at);
  return dues.reduce<string | null>((first, at) => (first === null || Date.parse(at) < Date.parse(first) ? at : first), null);
}
