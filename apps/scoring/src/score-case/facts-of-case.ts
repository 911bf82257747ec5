import { judge } from '@cchc/kernel';
import type { Adjustment } from '../domain/adjustments/adjustment.js';
import type { CardFacts } from '../domain/facts/card-facts.js';
import type { ObligationState } from '../domain/facts/obligation-state.js';
import type { ReportState, Submission } from '../domain/facts/report-state.js';
import { newest } from '../domain/newest.js';
import type { CaseInputs, ReportInput } from './case-inputs.js';
import type { Due, PlanYear } from './plan-year.js';

/** What exists of a case at an instant: only entries up to it, in whatever order they stand in the file. */
export function factsOfCase(inputs: CaseInputs, plan: PlanYear, agency: string, asOf: Date): CardFacts {
  const own = <T extends { agency: string }>(entries: readonly T[]): T[] => entries.filter((entry) => entry.agency === agency);
  const dues = plan.dues.get(agency) ?? [];
  const completions = own(inputs.taskCompletions);
  return {
    reports: own(inputs.reports).flatMap((report) => reportAt(report, plan, dues, asOf)),
    obligations: dues.map((due) => obligationOf(due, plan.year, agency, completions)),
    scores: own(inputs.scores),
    surveys: own(inputs.surveys),
    adjustments: adjustmentsOf(newest(own(inputs.adjustments), asOf)),
  };
}

/** Of a case the newest entry counts, and says the whole bonus and penalty. */
function adjustmentsOf(entry: CaseInputs['adjustments'][number] | undefined): Adjustment[] {
  if (!entry) return [];
  const { at } = entry;
  return (['BONUS', 'PENALTY'] as const).map((kind) => ({ kind, id: kind, points: kind === 'BONUS' ? entry.bonus : entry.penalty, rule: null, reason: '', at }));
}

function obligationOf(due: Due, year: number, agencyCode: string, completions: readonly { task: string; completedAt: Date }[]): ObligationState {
  const done = completions.filter((one) => due.class === 'TASK' && one.task === due.code).map((one) => one.completedAt);
  const at = done.length > 0 ? new Date(Math.min(...done.map((instant) => instant.getTime()))) : undefined;
  return {
    obligationId: `${agencyCode} ${due.code}`,
    agencyCode,
    year,
    class: due.class,
    code: due.code,
    opened: { version: 1, title: due.title, role: due.role, assumed: due.assumed },
    due: { version: 1, at: due.dueAt.toISOString() },
    completion: at ? { version: 2, met: { at: at.toISOString(), timeliness: judge(at, due.dueAt) } } : null,
  };
}

const STATUS = { SUBMIT: 'SUBMITTED', RETURN: 'RETURNED', ACCEPT: 'ACCEPTED' } as const;

function reportAt(report: ReportInput, plan: PlanYear, dues: readonly Due[], asOf: Date): ReportState[] {
  const events = report.events.filter((event) => event.at.getTime() <= asOf.getTime());
  const last = events.at(-1);
  if (!last) return [];
  const { agency: agencyCode, period: periodCode } = report;
  return [{
    agencyCode,
    year: plan.year,
    periodCode,
    reportId: `${agencyCode} ${periodCode}`,
    status: STATUS[last.action],
    version: events.length,
    submission: submissionOf(report, events, plan, dues),
  }];
}

function submissionOf({ period }: ReportInput, events: ReportInput['events'], plan: PlanYear, dues: readonly Due[]): Submission {
  const submits = events.filter((event) => event.action === 'SUBMIT');
  const first = submits[0]!;
  const newest = submits.at(-1)!;
  const dueAt = dues.find((due) => due.class === 'REPORT' && due.code === period)!.dueAt;
  const { dataTo, cumulative } = plan.catalogue.periods[period]!;
  return {
    version: submits.length,
    revision: submits.length,
    dataTo,
    cumulative,
    submittedAt: newest.at.toISOString(),
    firstSubmittedAt: first.at.toISOString(),
    timeliness: judge(first.at, dueAt),
    dueAt: dueAt.toISOString(),
    values: newest.values,
    notApplicable: {},
  };
}
