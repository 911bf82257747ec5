import type { Transaction } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import type { SeedContext } from '@cchc/service-kit';
import { ReportTemplate, type TemplateContent } from '../domain/report-template.js';
import { ObligationRepository, type NewObligation } from '../persistence/obligation.repository.js';
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
  const reports = year.plan.reporting.periods.flatMap(({ code }) => year.reporters().map((reporter) => ({ id: newId(), periodCode: code, ...reporter })));
  await tx.manager.query(`
    WITH opened AS (
      INSERT INTO tasks.reports (id, year, period_code, agency_code, ranking_group, obligation_id, status, version, updated_at)
      SELECT n.id, o.year, o.code, o.agency_code, n."rankingGroup", o.id, 'NOT_STARTED', 1, $2
      FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "periodCode" text, "agencyCode" text, "rankingGroup" text)
      JOIN tasks.obligations o ON o.class = 'REPORT' AND o.code = n."periodCode" AND o.agency_code = n."agencyCode"
      ON CONFLICT (period_code, agency_code) DO NOTHING
      RETURNING id, agency_code)
    INSERT INTO tasks.report_history (report_id, version, agency_code, kind, at)
    SELECT id, 1, agency_code, 'OPENED', $2 FROM opened`, [JSON.stringify(reports), tx.now]);
}
