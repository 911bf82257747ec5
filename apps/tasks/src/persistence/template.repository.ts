import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import { ReportTemplate, type TemplateContent } from '../domain/report-template.js';
import { ReportValuesValidator } from '../domain/report-values-validator.js';

interface Compiled {
  version: number;
  template: ReportTemplate;
  validators: Record<RankingGroup, ReportValuesValidator>;
}

/** The form of a year, compiled once per version of it. */
@Injectable()
export class TemplateRepository {
  private readonly compiled = new Map<number, Compiled>();

  async template(tx: Transaction, year: number): Promise<ReportTemplate> {
    return (await this.load(tx, year)).template;
  }

  async validator(tx: Transaction, { year, rankingGroup }: { year: number; rankingGroup: RankingGroup }): Promise<ReportValuesValidator> {
    return (await this.load(tx, year)).validators[rankingGroup];
  }

  private async load(tx: Transaction, year: number): Promise<Compiled> {
    const known = this.compiled.get(year);
    const [row] = await prepared<{ version: number; content: TemplateContent | null }>(tx,
      'SELECT version, CASE WHEN version IS DISTINCT FROM $2 THEN content END AS content FROM tasks.report_templates WHERE year = $1',
      [year, known?.version ?? null]);
    if (!row) throw new NotFound(`Năm ${year} chưa có mẫu báo cáo.`);
    if (known && !row.content) return known;
    const fresh = compile(row.version, row.content!);
    this.compiled.set(year, fresh);
    return fresh;
  }
}

function compile(version: number, content: TemplateContent): Compiled {
  const template = new ReportTemplate(content);
  const of = (group: RankingGroup) => new ReportValuesValidator(template, group);
  return { version, template, validators: { DEPARTMENT: of('DEPARTMENT'), DISTRICT: of('DISTRICT') } };
}
