import { judge } from '@cchc/kernel';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { CardFacts } from '../facts/card-facts.js';
import type { ObligationState } from '../facts/obligation-state.js';
import type { ReportState, ReportValue, Submission } from '../facts/report-state.js';
import { faultsOf } from './check-supposition.js';
import { dueOfReport, tasksOf } from './obligations.js';
import { SuppositionInvalid, type SupposedReport, type SupposedTask, type Supposition } from './supposition.js';

/** The facts of a card as they would be at `now`; what was known is left as it is. Throws SuppositionInvalid. */
export function suppose(set: CriteriaSet, facts: CardFacts, supposition: Supposition, now: Date): CardFacts {
  const faults = faultsOf(set, facts, supposition);
  if (faults.length > 0) throw new SuppositionInvalid(faults);
  const periods = new Set(supposition.reports.map(({ period }) => period));
  const reports = supposition.reports.map((one) => supposedReport(set, facts, one, now));
  const tasks = new Map(supposition.tasks.flatMap((task) => tasksOf(facts, task.code).map((one) => [one.obligationId, supposedTask(one, task, now)])));
  return {
    ...facts,
    reports: [...facts.reports.filter((report) => !periods.has(report.periodCode)), ...reports],
    obligations: facts.obligations.map((one) => tasks.get(one.obligationId) ?? one),
  };
}

function supposedReport(set: CriteriaSet, facts: CardFacts, { period, values, submittedAt }: SupposedReport, now: Date): ReportState {
  const known = facts.reports.find((report) => report.periodCode === period);
  const before = known?.submission ?? null;
  const { dataTo, cumulative } = set.catalogue.periods[period]!;
  const version = (known?.version ?? 0) + 1;
  const submission: Submission = {
    version, revision: (before?.revision ?? 0) + 1, dataTo, cumulative,
    submittedAt: (submittedAt ?? now).toISOString(),
    ...firstSubmission(before, submittedAt ?? (before ? undefined : now), dueOfReport(facts, period)!),
    values: merged(before?.values ?? {}, values),
    notApplicable: Object.fromEntries(Object.entries(before?.notApplicable ?? {}).filter(([key]) => values[key] === undefined)),
  };
  const head = { agencyCode: known?.agencyCode ?? '', year: set.year, periodCode: period, reportId: known?.reportId ?? `what-if ${period}` };
  return { ...head, status: 'SUBMITTED', version, submission };
}

/** The first submission decides; it stays unless another instant is supposed. */
function firstSubmission(before: Submission | null, at: Date | undefined, dueAt: string): Pick<Submission, 'firstSubmittedAt' | 'timeliness' | 'dueAt'> {
  if (!at) return { firstSubmittedAt: before!.firstSubmittedAt, timeliness: before!.timeliness, dueAt: before!.dueAt };
  return { firstSubmittedAt: at.toISOString(), timeliness: judge(at, new Date(dueAt)), dueAt };
}

function merged(before: Submission['values'], values: SupposedReport['values']): Record<string, ReportValue> {
  const all = Object.entries({ ...before, ...values });
  return Object.fromEntries(all.filter((entry): entry is [string, ReportValue] => entry[1] !== null));
}

/** Done counts from now on, however late it is supposed to be: what else falls due until then is another question. */
function supposedTask(known: ObligationState, { completedAt }: SupposedTask, now: Date): ObligationState {
  const version = Number.MAX_SAFE_INTEGER;
  if (completedAt === null) return { ...known, completion: { version, met: null } };
  return { ...known, completion: { version, met: { at: now.toISOString(), timeliness: judge(completedAt ?? now, new Date(known.due!.at)) } } };
}
