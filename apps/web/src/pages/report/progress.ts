import type { Cell, ReportContent } from './report-cell.js';

export interface Progress {
  filled: number;
  required: number;
}

/** How many of the required cells have a value or a reason. Rates are computed and never counted. */
export function progressOf(cells: readonly Cell[], { values, notApplicable }: ReportContent): Progress {
  const required = cells.filter((cell) => cell.required && cell.type !== 'COMPUTED_PERCENT');
  const filled = required.filter(({ key }) => Object.hasOwn(values, key) || Object.hasOwn(notApplicable, key));
  return { filled: filled.length, required: required.length };
}
