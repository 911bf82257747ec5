import {
  CalendarChangedV1, newFact, ObligationEndedV1, ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1,
  ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1, type NewFact,
} from '@cchc/contracts';
import type { Instant, LocalDate } from '@cchc/kernel';
import type { ObligationState } from './domain/obligation.js';
import type { AssignmentRole } from './domain/plan.js';
import type { ReportState, ReportSubmitted } from './domain/report.js';
import type { NamedDay } from './persistence/calendar.repository.js';

/** Every fact that this service tells the world. */
export const PUBLISHES = [
  CalendarChangedV1,
  ObligationOpenedV1, ObligationMetV1, ObligationReopenedV1, ObligationRescheduledV1, ObligationEndedV1,
  ReportSubmittedV1, ReportReturnedV1, ReportAcceptedV1,
];

export interface OpenedObligation extends ObligationState {
  title: string;
  role: AssignmentRole;
  opensOn: LocalDate;
  assumed: boolean;
}

export const calendarChanged = (year: number, version: number, days: readonly NamedDay[]): NewFact<CalendarChangedV1> =>
  newFact(CalendarChangedV1, String(year), version, {
    year, days: days.filter(({ confirmed }) => confirmed).map(({ date, kind, name }) => ({ date, kind, name })),
  });

export const obligationOpened = (obligation: OpenedObligation): NewFact<ObligationOpenedV1> =>
  newFact(ObligationOpenedV1, obligation.id, 1, {
    ...referenceTo(obligation),
    title: obligation.title, role: obligation.role, opensOn: obligation.opensOn,
    deadlineDate: obligation.deadlineDate, dueAt: obligation.dueAt.toISOString(), assumed: obligation.assumed,
  });

export const obligationMet = (obligation: ObligationState): NewFact<ObligationMetV1> =>
  newFact(ObligationMetV1, obligation.id, obligation.version, {
    ...referenceTo(obligation), metAt: obligation.metAt!.toISOString(), timeliness: obligation.timeliness!,
  });

export const obligationReopened = (obligation: ObligationState, reopenedAt: Instant, reason: string): NewFact<ObligationReopenedV1> =>
  newFact(ObligationReopenedV1, obligation.id, obligation.version, {
    ...referenceTo(obligation), reopenedAt: reopenedAt.toISOString(), reason,
  });

export const obligationEnded = (obligation: ObligationState, reason: string, successor: string | null): NewFact<ObligationEndedV1> =>
  newFact(ObligationEndedV1, obligation.id, obligation.version, {
    ...referenceTo(obligation), endedAt: obligation.endedAt!.toISOString(), reason, successor,
  });

export const obligationRescheduled = (obligation: ObligationState, reason: string): NewFact<ObligationRescheduledV1> =>
  newFact(ObligationRescheduledV1, obligation.id, obligation.version, {
    ...referenceTo(obligation), deadlineDate: obligation.deadlineDate, dueAt: obligation.dueAt.toISOString(), reason,
  });

export function reportSubmitted(report: ReportState, fact: ReportSubmitted, contentHash: string): NewFact<ReportSubmittedV1> {
  const { code, type, dataFrom, dataTo, cumulative } = report.period;
  return newFact(ReportSubmittedV1, report.id, report.version, {
    reportId: report.id, obligationId: report.obligationId, year: report.year,
    agencyCode: report.agencyCode, rankingGroup: report.rankingGroup,
    period: { code, type, dataFrom, dataTo, cumulative },
    revision: fact.revision, timeliness: fact.timeliness, dueAt: report.dueAt.toISOString(),
    submittedAt: fact.submittedAt.toISOString(), firstSubmittedAt: fact.firstSubmittedAt.toISOString(),
    values: report.values, notApplicable: report.notApplicable, contentHash,
  });
}

export const reportReturned = (report: ReportState, returnedAt: Instant, reasons: string, obligation: ObligationState): NewFact<ReportReturnedV1> =>
  newFact(ReportReturnedV1, report.id, report.version, {
    ...aboutReport(report), returnedAt: returnedAt.toISOString(), reasons,
    returnDueAt: obligation.dueAt.toISOString(), returnObligationId: obligation.id,
  });

export const reportAccepted = (report: ReportState, acceptedAt: Instant): NewFact<ReportAcceptedV1> =>
  newFact(ReportAcceptedV1, report.id, report.version, { ...aboutReport(report), acceptedAt: acceptedAt.toISOString() });

const referenceTo = ({ id, year, class: of, code, agencyCode }: ObligationState) =>
  ({ obligationId: id, year, class: of, code, agencyCode });

const aboutReport = ({ id, year, agencyCode, period }: ReportState) =>
  ({ reportId: id, year, agencyCode, periodCode: period.code });
