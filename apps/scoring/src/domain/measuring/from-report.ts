import { Decimal, type Ratio } from '@cchc/kernel';
import type { AutoSource, Condition, Keys, PeriodRule } from '../criteria/auto-source.js';
import { keysOf } from '../criteria/auto-source.js';
import { numberWords, valueWords } from '../explaining/numbers.js';
import type { QualifiedReport, ReportValue } from '../facts/report-state.js';
import type { CardView } from './card-view.js';
import { pending, type LeafInput, type Measure, type Reading } from './measure.js';

type FromReport = Extract<AutoSource, { from: 'report-indicator' }>;

export function fromReport(source: FromReport, view: CardView): Reading {
  return readingOf(view, source.period, keysOf(source), (values) => measureOf(source, values));
}

/** Reads the named keys from the one report that the period rule chooses; any empty key leaves the leaf pending. */
export function readingOf(view: CardView, rule: PeriodRule, keys: readonly string[], measure: (values: Values) => Measure): Reading {
  const { report, replaceable } = view.chosen[rule];
  const open = replaceable ? 'FULL' : undefined;
  if (!report) return pending('Chưa có báo cáo nào được gửi.', [], open);
  const inputs = keys.map((key) => inputOf(view, report, key));
  const empty = keys.filter((key) => report.submission.values[key] === undefined || report.submission.values[key] === null);
  if (empty.length > 0) return pending(emptyWords(view, report, empty), inputs, open);
  return { measure: measure(new Values(report.submission.values)), inputs, ...(open && { open }) };
}

function emptyWords(view: CardView, report: QualifiedReport, empty: readonly string[]): string {
  const cells = empty.map((key) => {
    const cell = view.set.catalogue.indicators[key]?.code ?? key;
    return report.submission.notApplicable[key] ? `${cell} (cơ quan ghi không áp dụng)` : cell;
  });
  return `Báo cáo ${report.periodCode} chưa có số liệu: ${cells.join(', ')}.`;
}

function inputOf(view: CardView, report: QualifiedReport, key: string): LeafInput {
  const entry = view.set.catalogue.indicators[key];
  const { values, revision, submittedAt } = report.submission;
  return {
    key,
    label: entry ? `${entry.code} ${entry.name.replace(/^–\s*/, '')}` : key,
    value: valueWords(values[key]),
    origin: { kind: 'REPORT', id: report.reportId, period: report.periodCode, revision, at: submittedAt },
  };
}

/** Values of one report; a list of keys means their sum. */
export class Values {
  constructor(private readonly values: Readonly<Record<string, ReportValue>>) {}

  sum(keys: Keys): Decimal {
    return keys.reduce((total, key) => total.plus(this.number(key)), new Decimal(0));
  }

  ratio(numerator: Keys, denominator: Keys): Ratio {
    return { numerator: this.sum(numerator), denominator: this.sum(denominator) };
  }

  flag(key: string): boolean {
    return this.values[key] === true;
  }

  /** `(600 + 330) / (600 + 330 + 50 + 20)` */
  fractionWords(numerator: Keys, denominator: Keys): string {
    return `${this.sumWords(numerator)} / ${this.sumWords(denominator)}`;
  }

  private sumWords(keys: Keys): string {
    const terms = keys.map((key) => numberWords(this.number(key)));
    return terms.length > 1 ? `(${terms.join(' + ')})` : terms[0]!;
  }

  private number(key: string): Decimal {
    const value = this.values[key];
    return typeof value === 'boolean' || value === undefined ? new Decimal(value ? 1 : 0) : new Decimal(value);
  }
}

function measureOf(source: FromReport, values: Values): Measure {
  switch (source.form) {
    case 'RATIO':
      return { kind: 'RATIO', ratio: values.ratio(source.numerator, source.denominator), formula: values.fractionWords(source.numerator, source.denominator) };
    case 'COUNT':
      return { kind: 'COUNT', count: values.sum([source.count]) };
    case 'ITEMS':
      return { kind: 'ITEMS', ticked: Object.keys(source.items).filter((item) => values.flag(source.items[item]!)) };
    case 'CASES': {
      const found = source.cases.find((one) => one.all.every((condition) => holds(condition, values)));
      return { kind: 'OPTION', option: found?.option ?? '' };
    }
  }
}

function holds({ left, op, right }: Condition, values: Values): boolean {
  if ('flag' in right) return values.flag(left[0]!) === right.flag;
  const order = values.sum(left).comparedTo('keys' in right ? values.sum(right.keys) : right.number);
  switch (op) {
    case 'eq': return order === 0;
    case 'lt': return order < 0;
    case 'lte': return order <= 0;
    case 'gt': return order > 0;
    case 'gte': return order >= 0;
  }
}
