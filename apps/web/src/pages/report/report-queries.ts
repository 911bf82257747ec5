import { queryOptions } from '@tanstack/react-query';
import { bodyOf, itemOf, type Schema } from '@cchc/api-client';
import { api } from '../../api/client.js';
import { keys } from '../../api/keys.js';
import type { FormShape } from './appraise-draft.js';
import type { Cell, Check, Formula, ReportContent } from './report-cell.js';

export type ReportForm = Schema<'ReportFormDto'>;
export type ReportSummary = Schema<'ReportSummaryDto'>;
export type ReportEvent = Schema<'ReportEventDto'>;
export type FormCell = Schema<'FormCellDto'>;

const path = (id: string) => ({ params: { path: { id } } });

/** The form as the server holds it; never fetched again by itself while a person types into it. */
export const formQuery = (key: string) => queryOptions({
  queryKey: [...keys.report(key), 'form'],
  queryFn: () => itemOf(api.GET('/api/v1/reports/{id}/form', path(key))),
  staleTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false,
});

export const reportQuery = (key: string) => queryOptions({
  queryKey: [...keys.report(key), 'summary'],
  queryFn: () => itemOf(api.GET('/api/v1/reports/{id}', path(key))),
});

export const historyQuery = (key: string) => queryOptions({
  queryKey: [...keys.report(key), 'history'],
  queryFn: () => itemOf(api.GET('/api/v1/reports/{id}/history', path(key))),
});

/** The year's template has what a form leaves out: how a rate is computed, and the indicators of the other group. */
export const templateQuery = (year: number) => queryOptions({
  queryKey: keys.template(year),
  queryFn: () => itemOf(api.GET('/api/v1/report-templates/{year}', { params: { path: { year } } })),
  staleTime: Infinity,
});

/** The agency's report of the period before, when it was sent; null when there is none. */
export const previousQuery = (report: ReportSummary) => queryOptions({
  queryKey: [...keys.report(report.key), 'previous'],
  queryFn: async () => {
    const query = { 'filter[agency]': report.agencyCode, sort: '-dueAt' };
    const { data } = await bodyOf(api.GET('/api/v1/reports', { params: { query } }));
    const before = data.find((other) => other.dueAt < report.dueAt && other.revision > 0);
    return before ? itemOf(api.GET('/api/v1/reports/{id}', path(before.id))) : null;
  },
  staleTime: Infinity,
});

export function formShapeOf(form: ReportForm, template: Schema<'TemplateDto'>): FormShape {
  const indicators = template.sections.flatMap((section) => section.indicators);
  const formulas = new Map(indicators.map(({ key, formula }) => [key, formula as Formula | undefined]));
  const sections = form.sections.map(({ code, name, cells }) => ({
    code, name, cells: cells.map((cell): Cell => withFormula(cell, formulas.get(cell.key))),
  }));
  const others = indicators.map((indicator): Cell => withFormula(indicator, indicator.formula as Formula | undefined));
  const cells = sections.flatMap((section) => section.cells);
  return { sections, cells, every: new Map([...others, ...cells].map((cell) => [cell.key, cell])) };
}

function withFormula({ code, key, name, unit, type, required, checks }: Omit<Cell, 'checks' | 'formula'> & { checks: object[] }, formula: Formula | undefined): Cell {
  return { code, key, name, unit, type, required, checks: checks as Check[], ...(formula && { formula }) };
}

/** What the form's cells hold. */
export function contentOfForm({ sections }: ReportForm): ReportContent {
  const cells = sections.flatMap((section) => section.cells);
  return {
    values: Object.fromEntries(cells.flatMap(({ key, value }) => (value === null ? [] : [[key, value]]))),
    notApplicable: Object.fromEntries(cells.flatMap(({ key, notApplicable }) => (notApplicable === null ? [] : [[key, notApplicable]]))),
  };
}

/** The form after a save, so that coming back to it shows what was saved. */
export function withContent(form: ReportForm, { values, notApplicable }: ReportContent, version: number): ReportForm {
  return {
    ...form, version,
    sections: form.sections.map((section) => ({
      ...section,
      cells: section.cells.map((cell) => ({ ...cell, value: values[cell.key] ?? null, notApplicable: notApplicable[cell.key] ?? null })),
    })),
  };
}
