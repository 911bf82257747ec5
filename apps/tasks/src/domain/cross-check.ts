import { Decimal, type FieldError } from '@cchc/kernel';
import type { Check, Indicator, ReportTemplate } from './report-template.js';
import type { ReportContent } from './report-values.js';

/**
 * One check of one cell, or null when it holds or cannot be judged yet.
 * An indicator that does not apply (to the group, or by the agency's own word) counts as 0 in a sum,
 * and a check whose own cell, `lte` or `target` does not apply is skipped.
 */
export function breachOf(check: Check, owner: Indicator, figures: Figures): FieldError | null {
  if (figures.of(owner.key) === NOT_APPLICABLE) return null;
  return 'lte' in check ? breachOfLte(check.lte, owner, figures) : breachOfSum(check, owner, figures);
}

const NOT_APPLICABLE = Symbol('not applicable');
type Figure = Decimal | typeof NOT_APPLICABLE | undefined;

/** The numbers of a report as the checks see them: a figure, not applicable, or not yet known. */
export class Figures {
  constructor(
    private readonly template: ReportTemplate,
    private readonly applicable: ReadonlySet<string>,
    private readonly content: ReportContent,
    private readonly misfits: ReadonlySet<string>,
  ) {}

  of(key: string): Figure {
    if (!this.applicable.has(key) || Object.hasOwn(this.content.notApplicable, key)) return NOT_APPLICABLE;
    if (this.misfits.has(key) || !Object.hasOwn(this.content.values, key)) return undefined;
    const value = this.content.values[key];
    return typeof value === 'boolean' || value === undefined ? undefined : new Decimal(value);
  }

  /** `A1.02 “Số nhiệm vụ đã hoàn thành” (12)` */
  named(key: string): string {
    const indicator = this.template.indicator(key)!;
    return `${indicator.code} “${indicator.name}” (${this.shown(key)})`;
  }

  /** `A1.10 (3)` */
  brief(key: string): string {
    return `${this.template.indicator(key)!.code} (${this.shown(key)})`;
  }

  private shown(key: string): string {
    const figure = this.of(key);
    return figure === NOT_APPLICABLE ? 'không áp dụng' : String(this.content.values[key]);
  }
}

function breachOfLte(limitKey: string, owner: Indicator, figures: Figures): FieldError | null {
  const value = figures.of(owner.key);
  const limit = figures.of(limitKey);
  if (!(value instanceof Decimal) || !(limit instanceof Decimal) || value.lessThanOrEqualTo(limit)) return null;
  return breach(owner, 'cross-check-lte', `${figures.named(owner.key)} không được lớn hơn ${figures.named(limitKey)}.`);
}

function breachOfSum(check: Exclude<Check, { lte: string }>, owner: Indicator, figures: Figures): FieldError | null {
  const equals = 'sumEquals' in check;
  const keys = equals ? check.sumEquals : check.sumLte;
  const target = figures.of(check.target);
  const parts = keys.map((key) => figures.of(key));
  if (!(target instanceof Decimal) || parts.includes(undefined)) return null;
  const sum = parts.reduce<Decimal>((total, part) => (part instanceof Decimal ? total.plus(part) : total), new Decimal(0));
  if (equals ? sum.equals(target) : sum.lessThanOrEqualTo(target)) return null;
  const left = keys.length === 1 ? figures.named(keys[0]!) : `Tổng ${keys.map((key) => figures.brief(key)).join(' + ')} = ${sum.toFixed()}`;
  const relation = equals ? 'phải bằng' : 'không được lớn hơn';
  return breach(owner, equals ? 'cross-check-sum-equals' : 'cross-check-sum-lte', `${left} ${relation} ${figures.named(check.target)}.`);
}

const breach = (owner: Indicator, slug: string, message: string): FieldError =>
  ({ pointer: `/values/${owner.key}`, slug, message, cell: owner.code });
