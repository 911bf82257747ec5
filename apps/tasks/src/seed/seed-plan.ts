import type { Transaction } from '@cchc/delivery';
import type { SeedContext } from '@cchc/service-kit';
import { ReportTemplate, type TemplateContent } from '../domain/report-template.js';
import { ObligationRepository, type NewObligation } from '../persistence/obligation.repository.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { obligationMet, obligationOpened } from '../published-events.js';
import { insertCatalogue } from './insert-catalogue.js';
import type { CalendarSource, DemoSource, PlanSource } from './plan-source.js';
import { PlannedYear } from './planned.js';
import { setCalendars } from './set-calendars.js';

/** Loads the plan of 2021 and opens its obligations and reports. A second run finds everything there and tells nothing. */
export async function seedPlan(context: SeedContext): Promise<void> {
  const calendar = context.data<CalendarSource>('calendar.json');
  const template = context.data<TemplateContent>('report-template.json');
  const year = new PlannedYear(context.data<PlanSource>('plan-2021.json'), calendar, context.data<DemoSource>('demo-2021.json'));
  void new ReportTemplate(template); // refuses a template that contradicts itself before anything is stored
  await context.work.run(async (tx) => {
    // Told first: who plans by the calendar should know it before what is planned.
    await context.outbox.add(tx, ...(await setCalendars(tx, calendar)));
    await insertCatalogue(tx, year, template);
    const opened = await open(tx, [...year.taskObligations(tx.now), ...year.reportObligations()]);
    await insertReports(tx, year);
    await context.outbox.add(tx, ...opened.flatMap((one) => (one.metAt ? [obligationOpened(one), obligationMet(one)] : [obligationOpened(one)])));
    context.log(`tasks: ${opened.length} obligations opened`);
  });
}

async function open(tx: Transaction, obligations: NewObligation[]): Promise<NewObligation[]> {
  const ids = await new ObligationRepository().open(tx, obligations);
  return obligations.filter(({ id }) => ids.has(id));
}

async function insertReports(tx: Transaction, year: PlannedYear): Promise<void> {
  const reports = year.plan.reporting.periods.flatMap(({ code }) => year.reporters().map((reporter) => ({ periodCode: code, ...reporter })));
  await new ReportRepository().open(tx, reports);
}
