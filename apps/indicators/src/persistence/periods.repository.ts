import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import type { Reader } from './reader.js';

export interface PeriodRow {
  code: string;
  year: number;
  type: string;
  dataFrom: LocalDate;
  dataTo: LocalDate;
  cumulative: boolean;
}

const PERIOD = `code, year, type, data_from::text AS "dataFrom", data_to::text AS "dataTo", cumulative`;

@Injectable()
export class PeriodsRepository {
  /** 404 when there is no such period. */
  async demand(reader: Reader, code: string): Promise<PeriodRow> {
    const [row] = await reader.query<PeriodRow[]>(`SELECT ${PERIOD} FROM indicators.periods WHERE code = $1`, [code]);
    if (!row) throw new NotFound('Không tìm thấy kỳ báo cáo.');
    return row;
  }

  /** In the order of their cut-off days. */
  ofYear(reader: Reader, year: number | null): Promise<PeriodRow[]> {
    return reader.query<PeriodRow[]>(
      `SELECT ${PERIOD} FROM indicators.periods
       WHERE year = coalesce($1::int, (SELECT max(year) FROM indicators.periods)) ORDER BY data_to, code`, [year]);
  }
}
