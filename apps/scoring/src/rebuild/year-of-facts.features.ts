import { exampleOf, ObligationMetV1, ObligationOpenedV1, ObligationReopenedV1, ObligationRescheduledV1, ReportAcceptedV1, ReportReturnedV1, ReportSubmittedV1, type FactClass } from '@cchc/contracts';
import { newId } from '@cchc/kernel';
import type { LoggedFact } from '../persistence/fact-log.repository.js';
import { CATALOGUE_2021 } from '../domain/given.features.js';
import { loggedNewsOf, type News } from '../scorecards/news.js';

const PERIODS = ['2021-Q1', '2021-H1', '2021-Q3', '2021-Y'].filter((code) => CATALOGUE_2021.periods[code]);
const TASKS = 36;
const DAY = 86_400_000;
const NEW_YEAR = Date.parse('2021-01-04T02:00:00Z');
const iso = (day: number): string => new Date(NEW_YEAR + day * DAY).toISOString();

/** What happens to one agency in a year: about 200 facts, of reports returned and sent again, of tasks put off, done, taken back and done. */
export function yearOf(agencyCode: string): News[] {
  return [...PERIODS.flatMap((code) => reports(agencyCode, code)), ...Array.from({ length: TASKS }, (_, number) => task(agencyCode, number)).flat()];
}

function reports(agencyCode: string, code: string): News[] {
  const { period, values, ...rest } = exampleOf<ReportSubmittedV1>(ReportSubmittedV1.type).data;
  const reportId = newId();
  const { dataTo, cumulative } = CATALOGUE_2021.periods[code]!;
  const sent = (revision: number): object => ({
    ...rest, agencyCode, reportId, revision, period: { ...period, code, dataTo, cumulative }, values: { ...values, dos_done_early: 100 + agencyCode.length + revision },
  });
  const head = { agencyCode, year: 2021, reportId, periodCode: code };
  const steps: [FactClass, object][] = [[ReportSubmittedV1, sent(1)], [ReportReturnedV1, head], [ReportSubmittedV1, sent(2)], [ReportReturnedV1, head], [ReportSubmittedV1, sent(3)], [ReportAcceptedV1, head]];
  return steps.map(([contract, data], at) => taken(contract, agencyCode, at + 2, data));
}

function task(agencyCode: string, number: number): News[] {
  const due = 40 + number * 7;
  const code = `NV-${1 + (number % 7)}.${String(1 + Math.floor(number / 7)).padStart(2, '0')}`;
  const head = { agencyCode, year: 2021, obligationId: newId(), class: 'TASK', code };
  const met = (day: number, timeliness: string): [FactClass, object] => [ObligationMetV1, { ...head, metAt: iso(day), timeliness }];
  const opened: [FactClass, object] = [ObligationOpenedV1, { ...head, title: `Nhiệm vụ ${code}`, role: 'LEAD', assumed: false, dueAt: iso(due) }];
  const steps: [FactClass, object][] = [opened, met(20 + number, 'ON_TIME'), [ObligationReopenedV1, head], [ObligationRescheduledV1, { ...head, dueAt: iso(due + 3) }], met(25 + number, number % 3 ? 'ON_TIME' : 'LATE')];
  return steps.map(([contract, data], at) => taken(contract, agencyCode, at + 1, data));
}

function taken(contract: FactClass, agencyCode: string, aggregateVersion: number, payload: object): News {
  const logged: LoggedFact = { id: newId(), kind: contract.type, agencyCode, year: 2021, subjectKey: '', payload, aggregateVersion, occurredAt: new Date(NEW_YEAR) };
  return loggedNewsOf(logged);
}
