import { learnOfObligation } from '../domain/facts/obligation-state.js';
import { learnOfReport } from '../domain/facts/report-state.js';
import { keyOf } from '../persistence/card-record.js';
import type { KnownState } from '../persistence/known-facts.repository.js';
import type { News } from './news.js';

export const stateKey = (one: { agencyCode: string; year: number; subjectKey: string }): string => `${keyOf(one)} ${one.subjectKey}`;

/** Adds the news to the states; resolves to the keys of those that changed. */
export function learn(states: Map<string, KnownState>, news: readonly News[]): string[] {
  const changed = new Set<string>();
  for (const one of news) {
    if (one.kind === 'GIVEN') continue;
    const key = stateKey(one.logged);
    const before = states.get(key);
    const { agencyCode, year, subjectKey } = one.logged;
    const head = { agencyCode, year, subjectKey };
    const after: KnownState = one.kind === 'REPORT'
      ? { ...head, kind: one.kind, state: learnOfReport(before?.kind === 'REPORT' ? before.state : undefined, one.news) }
      : { ...head, kind: one.kind, state: learnOfObligation(before?.kind === 'OBLIGATION' ? before.state : undefined, one.news) };
    if (before && before.state === after.state) continue;
    states.set(key, after);
    changed.add(key);
  }
  return [...changed];
}

/**
 * That a report's own obligation was met is known by the report itself; a returned report's is no task of the plan. Such
 * facts are logged and touch no card, so that the two facts of one submission never make two consumers wait for each other.
 */
export function movesCard(one: News): boolean {
  if (one.kind !== 'OBLIGATION' || one.news.class === 'TASK') return true;
  return one.news.class === 'REPORT' && one.news.completion === undefined;
}
