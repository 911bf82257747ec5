import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { scopeOf, type Actor } from '@cchc/service-kit';
import { rateOf } from '../domain/computed-rate.js';
import type { Indicator, ReportTemplate } from '../domain/report-template.js';
import type { ReportState } from '../domain/report.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { TemplateRepository } from '../persistence/template.repository.js';
import type { FormCellDto, FormSectionDto, ReportFormDto } from './report-form.dto.js';

/** All that a form needs, in one answer. */
@Injectable()
export class ReportFormQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly templates: TemplateRepository,
  ) {}

  one(key: string, actor: Actor): Promise<ReportFormDto> {
    return this.work.run(async (tx) => {
      const report = await this.reports.find(tx, key);
      const template = await this.templates.template(tx, report.year);
      const { missing, breaches } = (await this.templates.validator(tx, report)).findings(report);
      const { name, dataFrom, dataTo } = report.period;
      return {
        id: report.id, title: template.content.meta.title, periodName: name, dataFrom, dataTo,
        dueAt: report.dueAt.toISOString(), status: report.status, version: report.version,
        open: report.status !== 'SUBMITTED' && report.status !== 'ACCEPTED',
        sections: sectionsOf(template, report), missing, warnings: breaches,
      };
    }, { scope: scopeOf(actor) });
  }
}

function sectionsOf(template: ReportTemplate, report: Readonly<ReportState>): FormSectionDto[] {
  const applicable = template.applicableTo(report.rankingGroup);
  return template.content.sections.map(({ code, name }) => ({
    code, name, cells: applicable.filter(({ section }) => section === code).map((indicator) => cellOf(indicator, report)),
  }));
}

const cellOf = (indicator: Indicator, report: Readonly<ReportState>): FormCellDto => ({
  code: indicator.code, key: indicator.key, name: indicator.name, unit: indicator.unit, type: indicator.type,
  measure: indicator.measure, required: indicator.required, note: indicator.note ?? null, assumed: indicator.assumed ?? false,
  value: report.values[indicator.key] ?? null, rate: rateOf(indicator, report),
  notApplicable: report.notApplicable[indicator.key] ?? null, checks: indicator.validate ?? [],
});
