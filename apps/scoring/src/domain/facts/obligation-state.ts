import type { Timeliness } from '@cchc/kernel';
import type { TaskState } from '../criteria/auto-source.js';

export type ObligationClass = 'REPORT' | 'TASK' | 'RETURNED_REPORT';

/** What is known of one obligation of an agency; each part follows the newest version that told it. Instants are ISO 8601 in UTC. */
export interface ObligationState {
  obligationId: string;
  agencyCode: string;
  year: number;
  class: ObligationClass;
  /** A task (NV-1.01, NVC-01) or a period (2021-Q1). */
  code: string;
  opened: { version: number; title: string; role: 'LEAD' | 'CO'; assumed: boolean } | null;
  due: { version: number; at: string } | null;
  /** `met` is null when a completion was withdrawn. */
  completion: { version: number; met: { at: string; timeliness: Timeliness } | null } | null;
}

/** One piece of news about an obligation, at a version of it. */
export interface ObligationNews extends Pick<ObligationState, 'obligationId' | 'agencyCode' | 'year' | 'class' | 'code'> {
  version: number;
  opened?: { title: string; role: 'LEAD' | 'CO'; assumed: boolean };
  dueAt?: string;
  completion?: { at: string; timeliness: Timeliness } | null;
}

const isNewer = (version: number, known: { version: number } | null | undefined): boolean => version > (known?.version ?? 0);

/** News may come late, twice or out of order. */
export function learnOfObligation(known: ObligationState | undefined, news: ObligationNews): ObligationState {
  const { obligationId, agencyCode, year, code, version } = news;
  const opened = news.opened && isNewer(version, known?.opened) ? { ...news.opened, version } : (known?.opened ?? null);
  const due = news.dueAt && isNewer(version, known?.due) ? { at: news.dueAt, version } : (known?.due ?? null);
  const completion = news.completion !== undefined && isNewer(version, known?.completion) ? { met: news.completion, version } : (known?.completion ?? null);
  if (known && opened === known.opened && due === known.due && completion === known.completion) return known;
  return { obligationId, agencyCode, year, class: news.class, code, opened, due, completion };
}

/** The state of an assignment at an instant; a task whose opening has not arrived yet has none. */
export function taskStateAt(obligation: ObligationState, asOf: Date): TaskState | undefined {
  if (!obligation.opened || !obligation.due) return undefined;
  const met = metAt(obligation, asOf);
  if (met) return met.timeliness === 'ON_TIME' ? 'DONE_ON_TIME' : 'DONE_LATE';
  return isDue(obligation, asOf) ? 'NOT_DONE' : 'IN_TERM';
}

export function metAt({ completion }: ObligationState, asOf: Date): { at: string; timeliness: Timeliness } | null {
  const met = completion?.met ?? null;
  return met && Date.parse(met.at) <= asOf.getTime() ? met : null;
}

/** `due.at` is 24:00 of the last day: at that instant the time is over. */
export const isDue = ({ due }: ObligationState, asOf: Date): boolean => due !== null && Date.parse(due.at) <= asOf.getTime();
