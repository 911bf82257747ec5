import { Decimal, type Ratio } from '@cchc/kernel';
import type { Formula } from './indicator.js';

/** What a report says: indicator key → value, and which keys do not apply, with the reason. */
export interface ReportContent {
  values: Readonly<Record<string, number | string | boolean>>;
  notApplicable: Readonly<Record<string, string>>;
}

/** The two sums of a rate in one report; null while a part is missing, or when nothing of what is divided by applies. */
export function ratioOf(formula: Formula, content: ReportContent): Ratio | null {
  const below = keysOf(formula.denominator);
  if (below.every((key) => Object.hasOwn(content.notApplicable, key))) return null;
  const numerator = sumOf(keysOf(formula.numerator), content);
  const denominator = sumOf(below, content);
  return numerator && denominator && { numerator, denominator };
}

const keysOf = (keys: string | string[]): string[] => (typeof keys === 'string' ? [keys] : keys);

/** What does not apply counts as 0 in a sum; what is missing leaves it unknown. */
function sumOf(keys: string[], { values, notApplicable }: ReportContent): Decimal | null {
  const applicable = keys.filter((key) => !Object.hasOwn(notApplicable, key));
  if (applicable.some((key) => !isFigure(values[key]))) return null;
  return applicable.reduce((sum, key) => sum.plus(values[key] as number | string), new Decimal(0));
}

export const isFigure = (value: unknown): value is number | string => typeof value === 'number' || typeof value === 'string';
