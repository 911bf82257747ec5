import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { percentOf } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import { consolidate, type CountedReport } from '../domain/consolidation.js';
import type { Indicator } from '../domain/indicator.js';
import { ratioOf } from '../domain/rate.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { PeriodsRepository } from '../persistence/periods.repository.js';
import { ReportValuesRepository } from '../persistence/report-values.repository.js';
import { indicatorDto } from '../templates/indicator-dto.js';
import type { AgencyValueDto, FiguresDto, IndicatorValuesDto, TotalDto } from './indicator-query.dto.js';

/** One indicator in one period: of each agency that the reader may see, and over the whole province. */
@Injectable()
export class IndicatorValuesQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly periods: PeriodsRepository,
    private readonly reports: ReportValuesRepository,
    private readonly agencies: AgenciesRepository,
  ) {}

  async values(key: string, periodCode: string, scope: Scope): Promise<IndicatorValuesDto> {
    const { indicator, year, total } = await this.work.run((tx) => this.overProvince(tx, key, periodCode, scope));
    const agencies = await this.work.run((tx) => this.byAgency(tx, indicator, periodCode), { scope });
    return { indicator: indicatorDto(year, indicator), period: periodCode, total, agencies };
  }

  /** Sums over enough agencies are everybody's, so they are counted beyond the reader's scope. */
  private async overProvince(tx: Transaction, key: string, periodCode: string, { kind }: Scope) {
    const period = await this.periods.demand(tx.manager, periodCode);
    const [row] = await tx.manager.query<{ definition: Indicator }[]>(
      'SELECT definition FROM indicators.indicators WHERE year = $1 AND (key = $2 OR code = $2)', [period.year, key]);
    if (!row) throw new NotFound('Không tìm thấy số liệu này trong mẫu báo cáo của năm.');
    const reports = await this.reports.counted(tx, periodCode);
    const total: TotalDto = consolidate(row.definition, reports, {
      expected: await this.agencies.expected(tx.manager, period.dataTo), overseesProvince: kind === 'system',
    });
    return { indicator: row.definition, year: period.year, total };
  }

  private async byAgency(tx: Transaction, indicator: Indicator, periodCode: string): Promise<AgencyValueDto[]> {
    const names = new Map((await this.agencies.all(tx.manager)).map(({ code, shortName }) => [code, shortName]));
    return (await this.reports.counted(tx, periodCode)).map((report) => ({
      agencyCode: report.agencyCode,
      agencyName: names.get(report.agencyCode) ?? null,
      ...figuresOf(indicator, report),
      ...(report.notApplicable[indicator.key] !== undefined && { notApplicable: report.notApplicable[indicator.key] }),
    }));
  }
}

function figuresOf({ key, formula }: Indicator, report: CountedReport): Pick<FiguresDto, keyof FiguresDto> {
  if (!formula) return { value: report.values[key]?.toString() ?? null, numerator: null, denominator: null };
  const ratio = ratioOf(formula, report);
  return ratio
    ? { value: percentOf(ratio), numerator: ratio.numerator.toFixed(), denominator: ratio.denominator.toFixed() }
    : { value: null, numerator: null, denominator: null };
}
