import type { ReportingPeriod } from '@cchc/kernel';

/** The period that tells most of a year: the newest cumulative one (H1, YEAR), else the newest; undefined when there is none. Periods are never added. */
export function latestOf<P extends Pick<ReportingPeriod, 'dataTo' | 'cumulative'>>(periods: readonly P[]): P | undefined {
  const newest = [...periods].sort((a, b) => (a.dataTo < b.dataTo ? 1 : -1));
  return newest.find((period) => period.cumulative) ?? newest[0];
}
