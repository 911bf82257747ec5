import {
  AdjustmentGivenV1, AdjustmentWithdrawnV1, ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1, ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1,
  ScoresGivenV1, SurveyCountedV1,
} from '@cchc/contracts';
import type { Delivered } from '@cchc/delivery';
import type { ObligationNews } from '../domain/facts/obligation-state.js';
import type { ReportNews } from '../domain/facts/report-state.js';
import type { LoggedFact } from '../persistence/fact-log.repository.js';

/** A fact, as the log keeps it and as the domain understands it. What people gave is read from the log itself. */
export type News = { logged: LoggedFact } & ({ kind: 'REPORT'; news: ReportNews } | { kind: 'OBLIGATION'; news: ObligationNews } | { kind: 'GIVEN' });

export interface Told {
  agencyCode: string;
  year: number;
}

function logged(fact: Delivered<Told>, subjectKey: string): LoggedFact {
  const { agencyCode, year } = fact.data;
  return { id: fact.id, kind: fact.routingKey, agencyCode, year, subjectKey, payload: fact.data, aggregateVersion: fact.aggregateVersion, occurredAt: fact.time };
}

function reportNews(fact: Delivered<Told & { reportId: string }>, periodCode: string, rest: Pick<ReportNews, 'status' | 'submission'>): News {
  const { agencyCode, year, reportId } = fact.data;
  return { kind: 'REPORT', logged: logged(fact, `REPORT/${periodCode}`), news: { agencyCode, year, periodCode, reportId, version: fact.aggregateVersion, ...rest } };
}

function ofSubmitted(fact: Delivered<ReportSubmittedV1>): News {
  const { period, revision, submittedAt, firstSubmittedAt, timeliness, dueAt, values, notApplicable } = fact.data;
  const { dataTo, cumulative } = period;
  return reportNews(fact, period.code, {
    status: 'SUBMITTED',
    submission: { revision, dataTo, cumulative, submittedAt, firstSubmittedAt, timeliness, dueAt, values, notApplicable },
  });
}

const ofReturned = (fact: Delivered<ReportReturnedV1>): News => reportNews(fact, fact.data.periodCode, { status: 'RETURNED' });

const ofAccepted = (fact: Delivered<ReportAcceptedV1>): News => reportNews(fact, fact.data.periodCode, { status: 'ACCEPTED' });

function obligationNews(
  fact: Delivered<Told & Pick<ObligationNews, 'obligationId' | 'class' | 'code'>>,
  rest: Pick<ObligationNews, 'opened' | 'dueAt' | 'completion'>,
): News {
  const { agencyCode, year, obligationId, code } = fact.data;
  const news = { agencyCode, year, obligationId, class: fact.data.class, code, version: fact.aggregateVersion, ...rest };
  return { kind: 'OBLIGATION', logged: logged(fact, `OBLIGATION/${obligationId}`), news };
}

function ofOpened(fact: Delivered<ObligationOpenedV1>): News {
  const { title, role, assumed, dueAt } = fact.data;
  return obligationNews(fact, { opened: { title, role, assumed }, dueAt });
}

const ofMet = (fact: Delivered<ObligationMetV1>): News =>
  obligationNews(fact, { completion: { at: fact.data.metAt, timeliness: fact.data.timeliness } });

const ofReopened = (fact: Delivered<ObligationReopenedV1>): News => obligationNews(fact, { completion: null });

const ofRescheduled = (fact: Delivered<ObligationRescheduledV1>): News => obligationNews(fact, { dueAt: fact.data.dueAt });

/** An act of people: a fact of this service about one agency's card. */
const ofGiven = (fact: Delivered<Told>): News => ({ kind: 'GIVEN', logged: logged(fact, `GIVEN/${fact.id}`) });

const NEWS: Readonly<Record<string, (fact: never) => News>> = {
  [ReportSubmittedV1.type]: ofSubmitted, [ReportReturnedV1.type]: ofReturned, [ReportAcceptedV1.type]: ofAccepted, [ObligationOpenedV1.type]: ofOpened,
  [ObligationMetV1.type]: ofMet, [ObligationReopenedV1.type]: ofReopened, [ObligationRescheduledV1.type]: ofRescheduled,
  [ScoresGivenV1.type]: ofGiven, [SurveyCountedV1.type]: ofGiven, [AdjustmentGivenV1.type]: ofGiven, [AdjustmentWithdrawnV1.type]: ofGiven,
};

/** The news that a fact is. */
export const newsOf = (fact: Delivered<Told>): News => NEWS[fact.routingKey]!(fact as never);

/** The news that a fact was when it came, from what the log keeps of it. */
export const loggedNewsOf = ({ id, kind, payload, aggregateVersion, occurredAt }: LoggedFact): News =>
  NEWS[kind]!({ id, routingKey: kind, data: payload, aggregateVersion, time: occurredAt } as never);
