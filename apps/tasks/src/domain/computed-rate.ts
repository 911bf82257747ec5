import { Decimal, percentOf, type Ratio } from '@cchc/kernel';
import { keysOf, type Indicator } from './report-template.js';
import type { ReportContent } from './report-values.js';

/** The rate of a COMPUTED_PERCENT cell as the form shows it: two decimals, or null while a part is missing or the denominator is zero. */
export function rateOf(indicator: Indicator, content: ReportContent): string | null {
  if (!indicator.formula) return null;
  const numerator = sumOf(keysOf(indicator.formula.numerator), content);
  const denominator = sumOf(keysOf(indicator.formula.denominator), content);
  return numerator && denominator ? percentOf({ numerator, denominator } satisfies Ratio) : null;
}

function sumOf(keys: readonly string[], { values, notApplicable }: ReportContent): Decimal | null {
  const known = keys.filter((key) => !Object.hasOwn(notApplicable, key));
  if (known.some((key) => !Object.hasOwn(values, key))) return null;
  return known.reduce((sum, key) => sum.plus(values[key] as number | string), new Decimal(0));
}
