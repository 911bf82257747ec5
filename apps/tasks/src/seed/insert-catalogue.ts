import type { Transaction } from '@cchc/delivery';
import { foldText, newId } from '@cchc/kernel';
import type { TemplateContent } from '../domain/report-template.js';
import { opensOn } from '../domain/plan.js';
import type { PlanSource } from './plan-source.js';
import type { PlannedYear } from './planned.js';

/** What everybody reads and no request writes: plan, fields, tasks, periods, template. */
export async function insertCatalogue(tx: Transaction, year: PlannedYear, template: TemplateContent): Promise<void> {
  await insertPlan(tx, year.plan);
  await insertRows(tx, 'fields', FIELD, year.plan.fields.map((field) => ({ ...field, year: year.year, position: field.order })));
  await insertRows(tx, 'tasks', TASK, tasksOf(year));
  await insertRows(tx, 'reporting_periods', PERIOD, periodsOf(year));
  await tx.manager.query('INSERT INTO tasks.report_templates (year, version, content) VALUES ($1, 1, $2) ON CONFLICT DO NOTHING', [year.year, template]);
}

async function insertPlan(tx: Transaction, plan: PlanSource): Promise<void> {
  const { meta, objectives, targets, rewards, legalDocuments, responsibilities, funding, errata } = plan;
  const content = { meta, objectives, targets: targets.map(({ id }) => ({ id })), rewards, legalDocuments, responsibilities, funding, errata };
  await tx.manager.query('INSERT INTO tasks.plans (year, province, content) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [meta.year, meta.province, content]);
}

const tasksOf = (year: PlannedYear) =>
  [...year.plan.tasks, ...year.plan.derivedTasks].map((task, index) => {
    const printed = 'leadAgency' in task ? task : null;
    return {
      id: newId(), year: year.year, code: task.id, position: index + 1, derived: !printed, name: task.name, assumed: task.deadline.assumed,
      fieldCode: printed?.fieldCode, leadAgency: printed?.leadAgency,
      sourceText: printed?.sourceText, sourceTextCorrected: printed?.sourceTextCorrected,
      ...year.due(year.deadlineOf(task)), details: task, searchText: foldText(`${task.id} ${task.name} ${printed?.sourceText ?? ''}`),
    };
  });

const periodsOf = (year: PlannedYear) =>
  year.plan.reporting.periods.map((period) => ({
    ...period, year: year.year, opensOn: opensOn(period, year.plan.reporting.periods), ...year.due(period.internalDue), details: period,
  }));

/** Column → type of the property of the same name in camel case. */
type Columns = Readonly<Record<string, string>>;

const FIELD: Columns = { year: 'integer', code: 'text', position: 'integer', name: 'text', name_en: 'text', owner_agency: 'text', owner_basis: 'text' };
const TASK: Columns = {
  id: 'uuid', year: 'integer', code: 'text', position: 'integer', derived: 'boolean', field_code: 'text', name: 'text', source_text: 'text',
  source_text_corrected: 'text', lead_agency: 'text', deadline_date: 'date', due_at: 'timestamptz', assumed: 'boolean', details: 'jsonb', search_text: 'text',
};
const PERIOD: Columns = {
  code: 'text', year: 'integer', type: 'text', name: 'text', data_from: 'date', data_to: 'date', cumulative: 'boolean',
  opens_on: 'date', deadline_date: 'date', due_at: 'timestamptz', details: 'jsonb',
};

/** All rows in one statement; those that are there already stay as they are. */
async function insertRows(tx: Transaction, table: string, columns: Columns, rows: readonly object[]): Promise<void> {
  const names = Object.keys(columns);
  const properties = names.map((name) => `"${name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}"`);
  const shape = names.map((name, index) => `${properties[index]} ${columns[name]}`).join(', ');
  await tx.manager.query(
    `INSERT INTO tasks.${table} (${names.join(', ')}) SELECT ${properties.join(', ')} FROM jsonb_to_recordset($1::jsonb) AS n(${shape}) ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)]);
}
