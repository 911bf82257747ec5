import { Decimal, sumOfRatios } from '@cchc/kernel';
import type { AutoSource } from '../criteria/auto-source.js';
import { appliesTo } from '../criteria/catalogue.js';
import type { CardView } from './card-view.js';
import { readingOf } from './from-report.js';
import { pending, type Reading } from './measure.js';

/** The agency's own value of a target: the ratio of the sums over every percent that carries it; else its yes/no. */
export function fromTarget({ target, period }: Extract<AutoSource, { from: 'target' }>, view: CardView): Reading {
  const entry = view.set.catalogue.targets[target];
  const ratios = entry?.ratios.filter((ratio) => appliesTo(ratio, view.set.group)) ?? [];
  const flags = entry?.flags.filter((flag) => appliesTo(flag, view.set.group)).map((flag) => flag.key) ?? [];
  if (ratios.length > 0) {
    const numerator = ratios.flatMap((ratio) => ratio.numerator);
    const denominator = ratios.flatMap((ratio) => ratio.denominator);
    return readingOf(view, period, [...new Set([...numerator, ...denominator])], (values) => ({
      kind: 'RATIO',
      ratio: sumOfRatios(ratios.map((ratio) => values.ratio(ratio.numerator, ratio.denominator))),
      formula: values.fractionWords(numerator, denominator),
    }));
  }
  if (flags.length === 0) return pending(`Chỉ tiêu ${target} không đo được ở cơ quan này.`);
  return readingOf(view, period, flags, (values) => ({
    kind: 'RATIO',
    ratio: { numerator: new Decimal(flags.filter((key) => values.flag(key)).length), denominator: new Decimal(flags.length) },
  }));
}
