import type { FormShape } from './appraise-draft.js';
import type { ReportContent } from './report-cell.js';

/** The first required cell without a value or a reason, in the order of the form. */
export function firstMissing({ sections }: FormShape, { values, notApplicable }: ReportContent): { key: string; section: string } | null {
  for (const { code, cells } of sections) {
    const cell = cells.find(({ key, required, type }) =>
      required && type !== 'COMPUTED_PERCENT' && !Object.hasOwn(values, key) && !Object.hasOwn(notApplicable, key));
    if (cell) return { key: cell.key, section: code };
  }
  return null;
}
