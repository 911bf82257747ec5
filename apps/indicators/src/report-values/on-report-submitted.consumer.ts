import { ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1 } from '@cchc/contracts';
import { causedBy, OnFact, Reaction, type Delivered, type Transaction } from '@cchc/delivery';
import type { ReportChange } from '../domain/recorded-report.js';
import type { Period } from '../persistence/report-values.repository.js';
import { RecordValues } from './record-values.handler.js';

/** Everything that decides which values of a report count. */
@Reaction('indicators.record-values', { gather: 200 })
export class OnReportSubmitted {
  constructor(private readonly record: RecordValues) {}

  @OnFact(ReportSubmittedV1, { many: true })
  submitted(tx: Transaction, facts: Delivered<ReportSubmittedV1>[]): Promise<void> {
    const periods = new Map(facts.map(({ data }) => [data.period.code, periodOf(data)]));
    return this.record.execute(causedBy(tx, facts.at(-1)!), facts.map(submission), [...periods.values()]);
  }

  @OnFact(ReportReturnedV1, { many: true })
  returned(tx: Transaction, facts: Delivered<ReportReturnedV1>[]): Promise<void> {
    return this.record.execute(causedBy(tx, facts.at(-1)!), facts.map((fact) => decision(fact, 'RETURNED')));
  }

  @OnFact(ReportAcceptedV1, { many: true })
  accepted(tx: Transaction, facts: Delivered<ReportAcceptedV1>[]): Promise<void> {
    return this.record.execute(causedBy(tx, facts.at(-1)!), facts.map((fact) => decision(fact, 'ACCEPTED')));
  }
}

function periodOf({ year, period: { code, type, dataFrom, dataTo, cumulative } }: ReportSubmittedV1): Period {
  return { code, type, dataFrom, dataTo, cumulative, year };
}

function submission({ data, aggregateVersion }: Delivered<ReportSubmittedV1>): ReportChange {
  const { reportId, year, agencyCode, period, rankingGroup, revision, values, notApplicable } = data;
  return {
    reportId, year, agencyCode, periodCode: period.code, state: 'SUBMITTED', version: aggregateVersion,
    submission: { rankingGroup, revision, values, notApplicable },
  };
}

function decision({ data, aggregateVersion }: Delivered<ReportReturnedV1 | ReportAcceptedV1>, state: 'RETURNED' | 'ACCEPTED'): ReportChange {
  const { reportId, year, agencyCode, periodCode } = data;
  return { reportId, year, agencyCode, periodCode, state, version: aggregateVersion };
}
