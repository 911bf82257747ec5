import type { LocalDate } from './time.js';

export type PeriodType = 'QUARTER_1' | 'HALF_YEAR' | 'QUARTER_3' | 'YEAR';

/** A reporting period of a plan. There is no second- or fourth-quarter report; HALF_YEAR and YEAR are cumulative. */
export interface ReportingPeriod {
  /** `2021-Q1`, `2021-H1`, `2021-Q3`, `2021-Y` */
  code: string;
  type: PeriodType;
  dataFrom: LocalDate;
  /** The cut-off day (chốt số liệu), inclusive. */
  dataTo: LocalDate;
  cumulative: boolean;
}
