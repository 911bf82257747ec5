import type { Schema } from '@cchc/api-client';
import type { FormShape } from './appraise-draft.js';
import type { Cell, Check, Formula, ReportContent } from './report-cell.js';

export type ReportForm = Schema<'ReportFormDto'>;

/** The form's sections and cells, with what only the year's template knows: the formulas, and the other group's indicators. */
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
