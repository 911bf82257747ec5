import { Module } from '@nestjs/common';
import { EndObligations } from './agencies/end-obligations.handler.js';
import { OnAgencyRegistered } from './agencies/on-agency-registered.consumer.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { ChangeCalendarHandler } from './calendar/change-calendar.handler.js';
import { CompleteObligationHandler } from './obligations/complete-obligation.handler.js';
import { ExtendObligationHandler } from './obligations/extend-obligation.handler.js';
import { ObligationsController } from './obligations/obligations.controller.js';
import { ObligationsQuery } from './obligations/obligations.query.js';
import { ReopenObligationHandler } from './obligations/reopen-obligation.handler.js';
import { AgencyRepository } from './persistence/agency.repository.js';
import { CalendarRepository } from './persistence/calendar.repository.js';
import { ObligationRepository } from './persistence/obligation.repository.js';
import { PlanTaskRepository } from './persistence/plan-task.repository.js';
import { ReportRepository } from './persistence/report.repository.js';
import { SubmissionRepository } from './persistence/submission.repository.js';
import { TemplateRepository } from './persistence/template.repository.js';
import { OnImprovementRequested } from './plans/on-improvement-requested.consumer.js';
import { OpenImprovementTask } from './plans/open-improvement-task.handler.js';
import { PlansController } from './plans/plans.controller.js';
import { PlansQuery } from './plans/plans.query.js';
import { ReceiptSigner } from './receipts/receipt-signer.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { AcceptReportHandler } from './reports/accept-report.handler.js';
import { ReportCommandsController } from './reports/report-commands.controller.js';
import { ReportFormQuery } from './reports/report-form.query.js';
import { ReportsController } from './reports/reports.controller.js';
import { ReportsQuery } from './reports/reports.query.js';
import { ReturnReportHandler } from './reports/return-report.handler.js';
import { SaveReportValuesHandler } from './reports/save-report-values.handler.js';
import { SubmitReportHandler } from './reports/submit-report.handler.js';

@Module({
  controllers: [
    PlansController, CalendarController, ObligationsController, ReportsController, ReportCommandsController, ReceiptsController,
    OnAgencyRegistered, OnImprovementRequested,
  ],
  providers: [
    EndObligations, AgencyRepository, CalendarRepository, ObligationRepository, ReportRepository, SubmissionRepository, TemplateRepository,
    ChangeCalendarHandler, PlansQuery, OpenImprovementTask, PlanTaskRepository, ObligationsQuery, CompleteObligationHandler, ReopenObligationHandler, ExtendObligationHandler,
    ReportsQuery, ReportFormQuery, SaveReportValuesHandler, SubmitReportHandler, ReturnReportHandler, AcceptReportHandler,
    ReceiptSigner,
  ],
})
export class TasksModule {}
