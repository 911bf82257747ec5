import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { foldText } from '@cchc/kernel';
import { limitOf, pageOf, type Page } from '@cchc/service-kit';
import { consolidate } from '../domain/consolidation.js';
import type { Indicator } from '../domain/indicator.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { PeriodsRepository, type PeriodRow } from '../persistence/periods.repository.js';
import { ReportValuesRepository } from '../persistence/report-values.repository.js';
import type { ConsolidatedIndicatorDto, ConsolidatedListQuery, ConsolidatedPeriodDto, ConsolidatedQuery } from './consolidated-report.dto.js';

/** The province's report: sums over all agencies, which are everybody's once enough of them are in; so no reader's scope narrows them. */
@Injectable()
export class ConsolidatedReportsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly periods: PeriodsRepository,
    private readonly reports: ReportValuesRepository,
    private readonly agencies: AgenciesRepository,
  ) {}

  list(query: ConsolidatedListQuery): Promise<Page<ConsolidatedPeriodDto>> {
    return this.work.run(async (tx) => {
      const periods = await this.periods.ofYear(tx.manager, query.year ?? null);
      if (query.sort.startsWith('-')) periods.reverse();
      const { limit, offset } = limitOf(query);
      const rows: ConsolidatedPeriodDto[] = [];
      for (const period of periods.slice(offset, offset + limit)) rows.push(await this.summary(tx, period));
      return pageOf(query, rows, periods.length);
    });
  }

  one(periodCode: string, query: ConsolidatedQuery, { kind }: Scope): Promise<Page<ConsolidatedIndicatorDto>> {
    return this.work.run(async (tx) => {
      const period = await this.periods.demand(tx.manager, periodCode);
      const indicators = await this.indicators(tx, period.year, query);
      const reports = await this.reports.counted(tx, periodCode);
      const consolidation = { expected: await this.agencies.expected(tx.manager, period.dataTo), overseesProvince: kind === 'system' };
      const { limit, offset } = limitOf(query);
      const rows = indicators.slice(offset, offset + limit).map((indicator) => ({ ...heading(indicator), ...consolidate(indicator, reports, consolidation) }));
      return pageOf(query, rows, indicators.length);
    });
  }

  private async summary(tx: Transaction, { code, year, type, dataFrom, dataTo, cumulative }: PeriodRow): Promise<ConsolidatedPeriodDto> {
    const expected = await this.agencies.expected(tx.manager, dataTo);
    const reported = await this.reports.countOf(tx, code);
    return { period: code, year, type, dataFrom, dataTo, cumulative, reported, expected: expected.DEPARTMENT + expected.DISTRICT };
  }

  private async indicators(tx: Transaction, year: number, query: ConsolidatedQuery): Promise<Indicator[]> {
    const rows = await tx.manager.query<{ definition: Indicator }[]>(
      `SELECT definition FROM indicators.indicators
       WHERE year = $1 AND ($2::text IS NULL OR section = $2) AND ($3::text IS NULL OR position($3 IN search_text) > 0)
       ORDER BY code ${query.sort.startsWith('-') ? 'DESC' : 'ASC'}`,
      [year, query['filter[section]'] ?? null, query.q ? foldText(query.q) : null]);
    return rows.map(({ definition }) => definition);
  }
}

const heading = ({ code, key, section, name, unit, aggregation, assumed }: Indicator) =>
  ({ code, key, section, name, unit, aggregation, assumed: assumed ?? false });
