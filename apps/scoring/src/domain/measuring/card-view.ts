import type { Instant } from '@cchc/kernel';
import type { PeriodRule, TaskState } from '../criteria/auto-source.js';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { CardFacts } from '../facts/card-facts.js';
import { taskStateAt, type ObligationState } from '../facts/obligation-state.js';
import type { QualifiedReport, ReportState } from '../facts/report-state.js';
import { canBeReplaced, chooseReport } from './choose-report.js';

export interface Assignment {
  obligation: ObligationState;
  role: 'LEAD' | 'CO';
  state: TaskState;
}

export interface ChosenReport {
  report: QualifiedReport | undefined;
  /** A report still to come would take its place. */
  replaceable: boolean;
}

/** What all leaves of a card look at, worked out once. */
export interface CardView {
  set: CriteriaSet;
  asOf: Instant;
  reports: readonly ReportState[];
  reportObligations: ReadonlyMap<string, ObligationState>;
  chosen: Readonly<Record<PeriodRule, ChosenReport>>;
  /** By task; the lead's assignment wins over a co-agency's. */
  assignments: ReadonlyMap<string, Assignment>;
}

export function viewOf(set: CriteriaSet, facts: CardFacts, asOf: Instant): CardView {
  const reports = facts.reports.filter((report) => report.year === set.year);
  const obligations = facts.obligations.filter((one) => one.year === set.year);
  const chosenBy = (rule: PeriodRule): ChosenReport => {
    const report = chooseReport(reports, rule);
    return { report, replaceable: canBeReplaced(report, reports, set.catalogue.periods, rule) };
  };
  return {
    set,
    asOf,
    reports,
    reportObligations: new Map(obligations.filter((one) => one.class === 'REPORT').map((one) => [one.code, one])),
    chosen: { LATEST: chosenBy('LATEST'), LATEST_ANY: chosenBy('LATEST_ANY') },
    assignments: assignmentsOf(obligations, asOf),
  };
}

function assignmentsOf(obligations: readonly ObligationState[], asOf: Instant): Map<string, Assignment> {
  const assignments = new Map<string, Assignment>();
  for (const obligation of obligations) {
    const state = obligation.class === 'TASK' ? taskStateAt(obligation, asOf) : undefined;
    if (!state || (obligation.opened!.role === 'CO' && assignments.has(obligation.code))) continue;
    assignments.set(obligation.code, { obligation, role: obligation.opened!.role, state });
  }
  return assignments;
}
