import { Module } from '@nestjs/common';
import { KeepAgencies } from './agencies/keep-agencies.handler.js';
import { OnAgencyRegistered } from './agencies/on-agency-registered.consumer.js';
import { IndicatorValuesQuery } from './catalogue/indicator-values.query.js';
import { IndicatorsController } from './catalogue/indicators.controller.js';
import { IndicatorsQuery } from './catalogue/indicators.query.js';
import { ConsolidatedReportsController } from './consolidated-reports/consolidated-reports.controller.js';
import { ConsolidatedReportsQuery } from './consolidated-reports/consolidated-reports.query.js';
import { IndicesController } from './indices/indices.controller.js';
import { IndexResults } from './indices/index-results.handler.js';
import { IndicesQuery } from './indices/indices.query.js';
import { AgenciesRepository } from './persistence/agencies.repository.js';
import { PeriodsRepository } from './persistence/periods.repository.js';
import { ReportValuesRepository } from './persistence/report-values.repository.js';
import { TargetsRepository } from './persistence/targets.repository.js';
import { OnReportSubmitted } from './report-values/on-report-submitted.consumer.js';
import { RecordValues } from './report-values/record-values.handler.js';
import { MeasureTargets } from './targets/measure-targets.handler.js';
import { TargetByAgencyQuery } from './targets/target-by-agency.query.js';
import { TargetsController } from './targets/targets.controller.js';
import { TargetsQuery } from './targets/targets.query.js';
import { TemplatesController } from './templates/templates.controller.js';
import { TemplatesQuery } from './templates/templates.query.js';

/** What the reports measure. Consumers are controllers of the message transport. */
@Module({
  controllers: [
    IndicesController, IndicatorsController, TemplatesController, TargetsController, ConsolidatedReportsController,
    OnReportSubmitted, OnAgencyRegistered,
  ],
  providers: [
    RecordValues, KeepAgencies, MeasureTargets,
    TemplatesQuery, IndicatorsQuery, IndicatorValuesQuery, TargetsQuery, TargetByAgencyQuery, ConsolidatedReportsQuery, IndicesQuery, IndexResults,
    ReportValuesRepository, AgenciesRepository, PeriodsRepository, TargetsRepository,
  ],
})
export class IndicatorsModule {}
