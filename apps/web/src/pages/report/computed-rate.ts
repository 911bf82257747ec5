import { figureOf, percentText, type Figure } from './figures.js';
import type { Formula, ReportContent } from './report-cell.js';

/** The rate as the server will show it, or null while a part is missing or the denominator is zero. */
export function rateOf({ numerator, denominator }: Formula, content: ReportContent): string | null {
  const [top, bottom] = [sumOf(numerator, content), sumOf(denominator, content)];
  return top === null || bottom === null ? null : percentText(top, bottom);
}

function sumOf(operand: string | string[], { values, notApplicable }: ReportContent): Figure | null {
  const known = [operand].flat().filter((key) => !Object.hasOwn(notApplicable, key));
  if (known.some((key) => !Object.hasOwn(values, key))) return null;
  return known.reduce<Figure>((sum, key) => sum + figureOf(values[key] as number | string), 0n);
}
