import { NOTHING_KNOWN, type CardFacts } from '../domain/facts/card-facts.js';
import { learnOfObligation, type ObligationState } from '../domain/facts/obligation-state.js';
import { learnOfReport, type ReportState } from '../domain/facts/report-state.js';
import type { LoggedFact } from '../persistence/fact-log.repository.js';
import { givenBy } from '../persistence/given-facts.js';
import { loggedNewsOf } from './news.js';

export interface LoggedRow {
  kind: string;
  id: string;
  payload: object;
  version: number;
}

/** What is known of a card by these rows of the log and nothing else. */
export function replayed(rows: readonly LoggedRow[]): CardFacts {
  const reports = new Map<string, ReportState>();
  const obligations = new Map<string, ObligationState>();
  const given: Partial<CardFacts>[] = [];
  for (const { kind, id, payload, version } of rows.filter((row) => !row.kind.startsWith('directory.'))) {
    const one = loggedNewsOf({ id, kind, payload, aggregateVersion: version } as LoggedFact);
    const key = one.logged.subjectKey;
    if (one.kind === 'REPORT') reports.set(key, learnOfReport(reports.get(key), one.news));
    else if (one.kind === 'OBLIGATION') obligations.set(key, learnOfObligation(obligations.get(key), one.news));
    else given.push(givenBy(kind, payload));
  }
  return { ...NOTHING_KNOWN, reports: [...reports.values()], obligations: [...obligations.values()], ...added(given) };
}

const added = (given: readonly Partial<CardFacts>[]): Pick<CardFacts, 'scores' | 'surveys' | 'adjustments'> => ({
  scores: given.flatMap(({ scores = [] }) => scores), surveys: given.flatMap(({ surveys = [] }) => surveys), adjustments: given.flatMap(({ adjustments = [] }) => adjustments),
});
