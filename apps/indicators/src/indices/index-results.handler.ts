import { Injectable } from '@nestjs/common';
import { prepared, UnitOfWork, type Transaction } from '@cchc/delivery';
import { NotFound, VersionConflict } from '@cchc/service-kit';
import { movementOf, type YearResult } from '../domain/index-movement.js';
import type { IndexMovementDto, RecordResultDto } from './index-result.dto.js';

interface Row extends Pick<IndexMovementDto, 'code' | 'name' | 'owner' | 'unit'> {
  results: { year: number; version: number; result: { index?: number | string; rank?: number; group?: string; source?: string } }[];
}

export interface RecordResult {
  code: string;
  year: number;
  version: number;
  result: RecordResultDto;
}

/** What is published of the province year by year, with its movement. */
@Injectable()
export class IndexResults {
  constructor(private readonly work: UnitOfWork) {}

  ofYear(year: number): Promise<IndexMovementDto[]> {
    return this.work.run((tx) => this.read(tx, year));
  }

  /** Throws NotFound for an unknown index, VersionConflict where another result was recorded meanwhile. */
  record({ code, year, version, result }: RecordResult): Promise<IndexMovementDto> {
    return this.work.run(async (tx) => {
      const before = (await this.read(tx, year)).find((one) => one.code === code);
      if (!before) throw new NotFound(`Không có chỉ số ${code}.`);
      if (before.version !== version || !(await this.save(tx, { code, year, version, result }))) throw new VersionConflict(before.version);
      return (await this.read(tx, year)).find((one) => one.code === code)!;
    });
  }

  private async save(tx: Transaction, { code, year, version, result }: RecordResult): Promise<boolean> {
    const rows = await prepared(tx, `
      INSERT INTO indicators.index_results AS r (code, year, result) VALUES ($1, $2, $3)
      ON CONFLICT (code, year) DO UPDATE SET result = excluded.result, version = r.version + 1 WHERE r.version = $4 RETURNING 1`,
    [code, year, JSON.stringify(result), version]);
    return rows.length === 1;
  }

  private async read(tx: Transaction, year: number): Promise<IndexMovementDto[]> {
    const rows = await prepared<Row>(tx, `
      SELECT i.code, i.name, i.owner, i.unit,
        (SELECT coalesce(json_agg(json_build_object('year', r.year, 'version', r.version, 'result', r.result)), '[]') FROM indicators.index_results r WHERE r.code = i.code AND r.year <= $1) AS results
      FROM indicators.indices i ORDER BY i.position`, [year]);
    return rows.map(({ results, ...index }) => ({
      ...index, ...movementOf(results.map(resultOf), year), version: results.find((one) => one.year === year)?.version ?? 0,
    }));
  }
}

const resultOf = ({ year, result: { index, rank, group, source } }: Row['results'][number]): YearResult =>
  ({ year, index: index === undefined ? null : String(index), rank: rank ?? null, group: group ?? null, source: source ?? null });
