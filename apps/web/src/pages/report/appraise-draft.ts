import { breachesAt, Figures } from './cross-check.js';
import { rateOf } from './computed-rate.js';
import { progressOf, type Progress } from './progress.js';
import type { Cell, ReportContent, Say } from './report-cell.js';
import { contentOf, type Draft } from './report-draft.js';

/** The form as it stands in the page: which indicators apply, in which section, and every indicator a check may name. */
export interface FormShape {
  sections: { code: string; name: string; cells: readonly Cell[] }[];
  cells: readonly Cell[];
  every: ReadonlyMap<string, Cell>;
}

/** What the server last found, by cell; it stands until the cell is changed. */
export interface ServerFinding {
  key: string;
  message: string;
  /** What stood in the cell when it was found. */
  text: string;
}

export interface AppraisedCell {
  misfit: string;
  findings: string[];
  rate: string | null;
}

export interface Appraisal {
  content: ReportContent;
  cells: ReadonlyMap<string, AppraisedCell>;
  progress: ReadonlyMap<string, Progress>;
  /** Cells that a person must look at, in the order of the form. */
  toMend: { key: string; section: string; message: string }[];
}

/** All that the page says of a draft, anew at every change: some forty checks cost less than a frame. */
export function appraise(form: FormShape, draft: Draft, server: readonly ServerFinding[], say: Say): Appraisal {
  const { content, misfits } = contentOf(draft, form.cells);
  const figures = new Figures(form.every, new Set(form.cells.map(({ key }) => key)), content, say);
  const cells = new Map(form.cells.map((cell) => {
    const slug = misfits[cell.key];
    const own = breachesAt(cell, figures, say);
    const told = server.filter((finding) => finding.key === cell.key && finding.text === textAt(draft, cell.key) && !own.includes(finding.message));
    return [cell.key, {
      misfit: slug ? say(`misfit.${slug}`) : '',
      findings: [...own, ...told.map(({ message }) => message)],
      rate: cell.formula ? rateOf(cell.formula, content) : null,
    }];
  }));
  return { content, cells, progress: new Map(form.sections.map((section) => [section.code, progressOf(section.cells, content)])), toMend: toMendIn(form, cells) };
}

/** What stands in a cell, its reason included. */
export const textAt = (draft: Draft, key: string): string => draft.reasons[key] ?? draft.texts[key] ?? '';

function toMendIn(form: FormShape, cells: ReadonlyMap<string, AppraisedCell>): Appraisal['toMend'] {
  return form.sections.flatMap((section) => section.cells.flatMap(({ key, code }) => {
    const { misfit, findings } = cells.get(key)!;
    const messages = misfit ? [`${code}: ${misfit}`, ...findings] : findings;
    return messages.map((message) => ({ key, section: section.code, message }));
  }));
}

/** `/values/plan_tasks_done` → `plan_tasks_done` (RFC 6901). */
export const keyOfPointer = (pointer: string): string => (pointer.split('/')[2] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
