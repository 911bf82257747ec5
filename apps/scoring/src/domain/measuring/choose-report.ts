import type { PeriodRule } from '../criteria/auto-source.js';
import type { PeriodEntry } from '../criteria/catalogue.js';
import { qualifies, type QualifiedReport, type ReportState } from '../facts/report-state.js';

type Period = Pick<PeriodEntry, 'dataTo' | 'cumulative'>;

/** Whether a report of period `a` is taken before one of `b`: H1 replaces Q1, Q3 never replaces H1, YEAR replaces all. */
export function isPreferred(a: Period, b: Period, rule: PeriodRule): boolean {
  if (rule === 'LATEST' && a.cumulative !== b.cumulative) return a.cumulative;
  return a.dataTo > b.dataTo;
}

/** The one report that feeds leaves of this period rule; undefined when none qualifies. Values of two periods are never added. */
export function chooseReport(reports: readonly ReportState[], rule: PeriodRule): QualifiedReport | undefined {
  const [first, ...rest] = reports.filter(qualifies);
  return rest.reduce((best, report) => (best && isPreferred(report.submission, best.submission, rule) ? report : best), first);
}

/** Whether a report that has not been sent yet would take the chosen one's place. */
export function canBeReplaced(chosen: QualifiedReport | undefined, reports: readonly ReportState[], periods: Readonly<Record<string, Period>>, rule: PeriodRule): boolean {
  const sent = new Set(reports.filter(qualifies).map((report) => report.periodCode));
  return Object.entries(periods).some(([code, period]) => !sent.has(code) && (!chosen || isPreferred(period, chosen.submission, rule)));
}
