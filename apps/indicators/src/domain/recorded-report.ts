import type { RankingGroup } from '@cchc/kernel';
import type { ReportContent } from './rate.js';

export type RecordedState = 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';

/** What is known here of one agency's report for one period. Values and state have their own versions, since facts may overtake each other. */
export interface RecordedReport extends ReportContent {
  reportId: string;
  year: number;
  agencyCode: string;
  periodCode: string;
  /** Known from the first submission on. */
  rankingGroup: RankingGroup | null;
  revision: number;
  /** The report's version that brought the values; 0 before any did. */
  valuesVersion: number;
  state: RecordedState;
  stateVersion: number;
}

/** What a fact says about a report; `submission` comes with a submission only. */
export interface ReportChange {
  reportId: string;
  year: number;
  agencyCode: string;
  periodCode: string;
  state: RecordedState;
  version: number;
  submission?: ReportContent & { rankingGroup: RankingGroup; revision: number };
}

/** The report after the change; the very same object when the change tells nothing new. */
export function applyChange(report: RecordedReport | undefined, change: ReportChange): RecordedReport {
  const before = report ?? unheardOf(change);
  const newValues = change.submission && change.version > before.valuesVersion;
  const newState = change.version > before.stateVersion;
  if (!newValues && !newState) return before;
  return {
    ...before,
    ...(newValues && { ...change.submission, valuesVersion: change.version }),
    ...(newState && { state: change.state, stateVersion: change.version }),
  };
}

const unheardOf = ({ reportId, year, agencyCode, periodCode, state }: ReportChange): RecordedReport => ({
  reportId, year, agencyCode, periodCode, state,
  rankingGroup: null, revision: 0, values: {}, notApplicable: {}, valuesVersion: 0, stateVersion: 0,
});

/** A returned report counts for nothing until it is sent again. */
export const counts = (report: RecordedReport): boolean => report.state !== 'RETURNED' && report.valuesVersion > 0;
