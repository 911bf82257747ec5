import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { applyChange, counts, type RecordedReport, type ReportChange } from '../domain/recorded-report.js';
import { contributionOf, measuredBy } from '../domain/target.js';
import { ReportValuesRepository, type Period } from '../persistence/report-values.repository.js';
import { TargetsRepository, type MeasurableTarget, type ReportContribution } from '../persistence/targets.repository.js';
import { MeasureTargets } from '../targets/measure-targets.handler.js';

/** Keeps what reports say, in whichever order it is told, and measures again the targets that it touches. */
@Injectable()
export class RecordValues {
  constructor(private readonly reports: ReportValuesRepository, private readonly targets: TargetsRepository, private readonly measure: MeasureTargets) {}

  async execute(tx: Transaction, changes: readonly ReportChange[], periods: readonly Period[] = []): Promise<void> {
    const locked = await this.targets.lock(tx, [...new Set(changes.map(({ year }) => year))]);
    if (periods.length > 0) await this.reports.learnPeriods(tx, periods);
    const changed = changedReports(await this.reports.load(tx, changes.map(({ reportId }) => reportId)), changes);
    if (changed.length === 0) return;
    await this.reports.save(tx, changed);
    const contributions = changed.flatMap((report) => locked.filter(({ year }) => year === report.year).map((target) => contributionFor(target, report)));
    await this.measure.execute(tx, locked, await this.targets.changeContributions(tx, contributions));
  }
}

function changedReports(held: ReadonlyMap<string, RecordedReport>, changes: readonly ReportChange[]): RecordedReport[] {
  const after = new Map(held);
  for (const change of changes) after.set(change.reportId, applyChange(after.get(change.reportId), change));
  return [...after.values()].filter((report) => report !== held.get(report.reportId));
}

function contributionFor(target: MeasurableTarget, report: RecordedReport): ReportContribution {
  const { year, reportId, agencyCode, periodCode, rankingGroup } = report;
  const contribution = counts(report) && rankingGroup ? contributionOf(measuredBy(target.id, target.indicators), rankingGroup, report) : null;
  return { year, targetId: target.id, reportId, agencyCode, periodCode, contribution };
}
