import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';

/** Below how many percent a component of the province's index is weak. */
export interface ParIndexSettings {
  weakBelow: string;
  version: number;
  assumed: boolean;
}

@Injectable()
export class ParIndexSettingsRepository {
  /** Throws NotFound for a year whose index is not scored. */
  async get(tx: Transaction, year: number): Promise<ParIndexSettings> {
    const [row] = await prepared<ParIndexSettings>(tx, 'SELECT weak_below::text AS "weakBelow", version, assumed FROM scoring.par_index_settings WHERE year = $1', [year]);
    if (!row) throw new NotFound(`Chưa có Chỉ số CCHC cấp tỉnh năm ${year}.`);
    return row;
  }

  /** Resolves to false when somebody changed them meanwhile, or the year has none. */
  async save(tx: Transaction, year: number, seen: number, weakBelow: string): Promise<boolean> {
    const rows = await prepared(tx, `
      UPDATE scoring.par_index_settings SET weak_below = $3, version = version + 1, assumed = false WHERE year = $1 AND version = $2 RETURNING 1`, [year, seen, weakBelow]);
    return rows.length === 1;
  }
}
