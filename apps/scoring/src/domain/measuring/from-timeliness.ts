import { Decimal, type Timeliness } from '@cchc/kernel';
import { dateWords } from '../explaining/numbers.js';
import { isDue } from '../facts/obligation-state.js';
import { qualifies, type QualifiedReport } from '../facts/report-state.js';
import type { CardView } from './card-view.js';
import type { LeafInput, Reading } from './measure.js';

/** Reports that are sent now and whose first submission was in time. No report yet counts 0 and is never pending. */
export function fromTimeliness(view: CardView): Reading {
  const sent = view.reports.filter(qualifies);
  const onTime = sent.filter((report) => report.submission.timeliness === 'ON_TIME').length;
  const count = (reports: number) => ({ kind: 'COUNT' as const, count: new Decimal(reports) });
  const inputs = [...sent].sort((a, b) => (a.submission.dataTo < b.submission.dataTo ? -1 : 1)).map((report) => inputOf(view, report));
  return { measure: count(onTime), inputs, open: count(onTime + stillInTime(view, sent)) };
}

/** A returned report whose first submission was in time counts again once it is sent again. */
function stillInTime(view: CardView, sent: readonly QualifiedReport[]): number {
  const done = new Set(sent.map((report) => report.periodCode));
  const returned = new Map(view.reports.filter((report) => !done.has(report.periodCode)).map((report) => [report.periodCode, report]));
  return Object.keys(view.set.catalogue.periods).filter((code) => {
    if (done.has(code)) return false;
    const first = returned.get(code)?.submission?.timeliness;
    if (first) return first === 'ON_TIME';
    const obligation = view.reportObligations.get(code);
    return !obligation || !isDue(obligation, view.asOf);
  }).length;
}

const JUDGED: Readonly<Record<Timeliness, string>> = { ON_TIME: 'đúng hạn', LATE: 'trễ hạn' };

const inputOf = (view: CardView, { periodCode, reportId, submission }: QualifiedReport): LeafInput => ({
  key: periodCode,
  label: view.set.catalogue.periods[periodCode]?.name ?? `Báo cáo ${periodCode}`,
  value: `gửi lần đầu ${dateWords(submission.firstSubmittedAt)}, ${JUDGED[submission.timeliness]}`,
  origin: { kind: 'REPORT', id: reportId, period: periodCode, revision: submission.revision, at: submission.submittedAt },
});
