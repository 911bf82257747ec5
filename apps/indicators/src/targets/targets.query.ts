import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { limitOf, orderBy, pageOf, type Page } from '@cchc/service-kit';
import { latestOf } from '../domain/latest-period.js';
import { populationOf, type Agency } from '../domain/population.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { PeriodsRepository, type PeriodRow } from '../persistence/periods.repository.js';
import { targetDto, type TargetRow } from './target-row.js';
import type { TargetDto, TargetListQuery } from './target.dto.js';

const TARGET = `
  SELECT t.id, t.year, t.operator, t.threshold::text AS threshold, t.definition, m.numerator::text AS numerator, m.denominator::text AS denominator,
    m.percent::text AS percent, m.attained, m.reported, m.expected, m.version::int AS version, m.measured_at AS "measuredAt",
    (SELECT count(*)::int FROM indicators.target_contributions c
     WHERE c.year = t.year AND c.target_id = t.id AND c.period_code = $2 AND c.denominator > 0) AS contributors
  FROM indicators.targets t
  LEFT JOIN LATERAL (
    SELECT * FROM indicators.target_measurements m
    WHERE m.year = t.year AND m.target_id = t.id AND m.period_code = $2 ORDER BY m.version DESC LIMIT 1
  ) m ON true
  WHERE t.year = $1`;

/** The targets of a year with their attainment over the province in one period; sums over enough agencies are everybody's to see. */
@Injectable()
export class TargetsQuery {
  constructor(private readonly work: UnitOfWork, private readonly periods: PeriodsRepository, private readonly agencies: AgenciesRepository) {}

  list(query: TargetListQuery, scope: Scope): Promise<Page<TargetDto>> {
    return this.work.run(async (tx) => {
      const { year, period } = await this.periodFor(tx, query);
      const { limit, offset } = limitOf(query);
      const order = orderBy(query.sort, { id: 't.id', position: 't.position' });
      const rows = await tx.manager.query<TargetRow[]>(`${TARGET} ORDER BY ${order} LIMIT $3 OFFSET $4`, [year, period?.code ?? null, limit, offset]);
      const [{ total }] = await tx.manager.query<[{ total: number }]>('SELECT count(*)::int AS total FROM indicators.targets WHERE year = $1', [year]);
      return pageOf(query, await this.dtos(tx, rows, period, scope), total);
    });
  }

  /** Undefined when the year has no such target. */
  one(id: string, asked: { year?: number; period?: string }, scope: Scope): Promise<TargetDto | undefined> {
    return this.work.run(async (tx) => {
      const { year, period } = await this.periodFor(tx, asked);
      const rows = await tx.manager.query<TargetRow[]>(`${TARGET} AND t.id = $3`, [year, period?.code ?? null, id]);
      return (await this.dtos(tx, rows, period, scope))[0];
    });
  }

  private async dtos({ manager }: Transaction, rows: readonly TargetRow[], period: PeriodRow | undefined, { kind }: Scope): Promise<TargetDto[]> {
    const agencies: Agency[] = await this.agencies.all(manager);
    return rows.map((row) => targetDto(row, {
      period: period?.code ?? null,
      populationSize: populationOf(row.definition.population, agencies, period?.dataTo ?? `${row.year}-12-31`).length,
      overseesProvince: kind === 'system',
    }));
  }

  /** The period asked for; else the latest of the year that was measured, else its first. */
  private async periodFor({ manager }: Transaction, { year, period }: { year?: number; period?: string }): Promise<{ year: number | null; period?: PeriodRow }> {
    if (period) {
      const found = await this.periods.demand(manager, period);
      return { year: year ?? found.year, period: found };
    }
    const periods = await this.periods.ofYear(manager, year ?? null);
    const measured = await manager.query<{ code: string }[]>(
      'SELECT DISTINCT period_code AS code FROM indicators.target_measurements WHERE year = $1', [periods[0]?.year ?? null]);
    const codes = new Set(measured.map(({ code }) => code));
    return { year: year ?? periods[0]?.year ?? null, period: latestOf(periods.filter(({ code }) => codes.has(code))) ?? periods[0] };
  }
}
