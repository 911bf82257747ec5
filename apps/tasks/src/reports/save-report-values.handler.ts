import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { holds, scopeOf, VersionConflict, type Actor } from '@cchc/service-kit';
import { NotYourAgency } from '../domain/obligation-errors.js';
import { ReportValuesInvalid } from '../domain/report-errors.js';
import type { ReportContent } from '../domain/report-values.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { TemplateRepository } from '../persistence/template.repository.js';
import type { SavedReportDto } from './report.dto.js';

export interface SaveReportValues {
  key: string;
  /** The version that the officer has seen. */
  version: number;
  values: Record<string, unknown>;
  notApplicable: Record<string, unknown>;
  actor: Actor;
}

@Injectable()
export class SaveReportValuesHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly templates: TemplateRepository,
  ) {}

  execute({ key, version, values, notApplicable, actor }: SaveReportValues): Promise<SavedReportDto> {
    return this.work.run(async (tx) => {
      const report = await this.reports.lock(tx, key);
      const { agencyCode } = report.state;
      if (!holds(actor, 'OFFICER', agencyCode) && !holds(actor, 'HEAD', agencyCode)) throw new NotYourAgency('cán bộ và thủ trưởng của cơ quan');
      if (report.state.version !== version) throw new VersionConflict(report.state.version);
      const findings = (await this.templates.validator(tx, report.state)).findings({ values, notApplicable });
      if (findings.misfits.length > 0) throw new ReportValuesInvalid(findings.misfits);
      report.write({ values, notApplicable } as ReportContent);
      await this.reports.save(tx, report, { kind: 'SAVED', person: actor });
      const { id, status, version: saved } = report.state;
      return { id, status, version: saved, warnings: findings.breaches, missing: findings.missing.length };
    }, { scope: scopeOf(actor) });
  }
}
