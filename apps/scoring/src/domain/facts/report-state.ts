import type { LocalDate, Timeliness } from '@cchc/kernel';

export type ReportStatus = 'SUBMITTED' | 'RETURNED' | 'ACCEPTED';
export type ReportValue = number | string | boolean;

/** The newest submission of a report. Instants are ISO 8601 in UTC; `version` is the report's own. */
export interface Submission {
  version: number;
  revision: number;
  dataTo: LocalDate;
  cumulative: boolean;
  submittedAt: string;
  firstSubmittedAt: string;
  /** Judged by the first submission; a resubmission keeps it. */
  timeliness: Timeliness;
  dueAt: string;
  values: Readonly<Record<string, ReportValue>>;
  notApplicable: Readonly<Record<string, string>>;
}

/** What is known of an agency's report for a period. `submission` is null while only later news of it has arrived. */
export interface ReportState {
  agencyCode: string;
  year: number;
  periodCode: string;
  reportId: string;
  status: ReportStatus;
  version: number;
  submission: Submission | null;
}

/** One piece of news about a report, at a version of it. */
export interface ReportNews {
  agencyCode: string;
  year: number;
  periodCode: string;
  reportId: string;
  version: number;
  status: ReportStatus;
  submission?: Omit<Submission, 'version'>;
}

/** News may come late, twice or out of order: the status and the values each follow the newest version that told them. */
export function learnOfReport(known: ReportState | undefined, news: ReportNews): ReportState {
  const { agencyCode, year, periodCode, reportId } = news;
  const newer = !known || news.version > known.version;
  const submission = news.submission && news.version > (known?.submission?.version ?? 0) ? { ...news.submission, version: news.version } : (known?.submission ?? null);
  if (known && !newer && submission === known.submission) return known;
  const head = newer ? { status: news.status, version: news.version } : { status: known.status, version: known.version };
  return { agencyCode, year, periodCode, reportId, ...head, submission };
}

export type QualifiedReport = ReportState & { submission: Submission };

/** SUBMITTED or ACCEPTED with its values known; late reports qualify, returned ones do not until they are sent again. */
export const qualifies = (report: ReportState): report is QualifiedReport => report.status !== 'RETURNED' && report.submission !== null;
