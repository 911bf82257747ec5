import { comparePercent, Decimal, toPoints, type Ratio } from '@cchc/kernel';
import type { Leaf, Scoring, ZeroDenominator } from '../criteria/criteria-set.js';
import { numberWords, pointsWords } from '../explaining/numbers.js';
import type { Measure } from './measure.js';

/** What a rule gives: exact points (rounded only by who adds them), or none; `formula` says how, in figures. */
export type Award =
  | { state: 'SCORED'; points: Decimal; formula: string }
  | { state: 'NOT_APPLICABLE' | 'PENDING'; formula: string };

type Of<M extends Scoring['method']> = Extract<Scoring, { method: M }>;

const n = numberWords;
/** `steps` lead up to the points, which are shown as the card has them, with two decimals. */
export const scored = (points: Decimal, steps: string): Extract<Award, { state: 'SCORED' }> =>
  ({ state: 'SCORED', points, formula: `${steps} ${pointsWords(toPoints(points))} điểm` });

/** Turns a measure into points by the leaf's own method. Fractions are compared exactly, before any rounding. */
export function award({ scoring, maxScore }: Leaf, measure: Measure): Award {
  switch (scoring.method) {
    case 'RATIO': return measure.kind === 'RATIO' ? byRatio(scoring, maxScore, measure) : mismatch();
    case 'TIERED': return measure.kind === 'RATIO' ? byTier(scoring, maxScore, measure) : mismatch();
    case 'COUNT_EACH': return measure.kind === 'COUNT' ? byCount(scoring, maxScore, measure.count) : mismatch();
    case 'COUNT_DEDUCT': return measure.kind === 'COUNT' ? byDeduction(scoring, maxScore, measure.count) : mismatch();
    case 'OPTION': return measure.kind === 'OPTION' ? byOption(scoring, measure.option) : mismatch();
    case 'CHECKLIST': return measure.kind === 'ITEMS' ? byItems(scoring, maxScore, measure.ticked) : mismatch();
    case 'SURVEY_PERCENT': return mismatch();
  }
}

const mismatch = (): Award => ({ state: 'PENDING', formula: 'Số liệu không hợp với phương pháp chấm điểm.' });

function byRatio({ minPercent, fullAt, zeroDenominator }: Of<'RATIO'>, max: Decimal, { ratio, formula }: { ratio: Ratio; formula?: string }): Award {
  if (ratio.denominator.isZero()) return byZeroDenominator(zeroDenominator, max);
  const p = n(ratio.numerator.times(100).dividedBy(ratio.denominator));
  const percent = percentWords(ratio, p, formula);
  if (comparePercent(ratio, fullAt) >= 0) return scored(max, `${percent} ≥ ${n(fullAt)} % →`);
  if (comparePercent(ratio, minPercent) < 0) return scored(new Decimal(0), `${percent} < ${n(minPercent)} % →`);
  const points = max.times(ratio.numerator).times(100).dividedBy(ratio.denominator.times(fullAt));
  return scored(points, `${percent}; ${n(minPercent)} % ≤ ${p} % < ${n(fullAt)} % → ${n(max)} × ${p} / ${n(fullAt)} =`);
}

function byTier({ tiers, otherwise, zeroDenominator }: Of<'TIERED'>, max: Decimal, { ratio, formula }: { ratio: Ratio; formula?: string }): Award {
  if (ratio.denominator.isZero()) return byZeroDenominator(zeroDenominator, max);
  const percent = percentWords(ratio, n(ratio.numerator.times(100).dividedBy(ratio.denominator)), formula);
  const tier = tiers.find(({ bound, percent: from }) => comparePercent(ratio, from) >= (bound === 'gte' ? 0 : 1));
  if (!tier) return scored(otherwise, `${percent}, dưới mọi mức →`);
  return scored(tier.score, `${percent} ${tier.bound === 'gte' ? '≥' : '>'} ${n(tier.percent)} % →`);
}

function percentWords({ numerator, denominator }: Ratio, percent: string, formula?: string): string {
  const fraction = `${n(numerator)} / ${n(denominator)}`;
  const steps = formula && formula !== fraction ? `${formula} = ${fraction}` : fraction;
  return `${steps} = ${percent} %`;
}

function byZeroDenominator(policy: ZeroDenominator, max: Decimal): Award {
  switch (policy) {
    case 'NOT_APPLICABLE': return { state: 'NOT_APPLICABLE', formula: 'Mẫu số bằng 0 → không áp dụng' };
    case 'FULL': return scored(max, 'Mẫu số bằng 0 →');
    case 'ZERO': return scored(new Decimal(0), 'Mẫu số bằng 0 →');
  }
}

function byCount({ perUnit, unit }: Of<'COUNT_EACH'>, max: Decimal, count: Decimal): Award {
  const points = Decimal.min(max, count.times(perUnit));
  return scored(points, `${n(count)} ${unit} × ${n(perUnit)}${count.times(perUnit).greaterThan(max) ? `, tối đa ${n(max)}` : ''} =`);
}

function byDeduction({ perUnit, unit, floor }: Of<'COUNT_DEDUCT'>, max: Decimal, count: Decimal): Award {
  const left = max.minus(count.times(perUnit));
  const points = Decimal.max(floor, left);
  return scored(points, `${n(max)} − ${n(count)} ${unit} × ${n(perUnit)}${left.lessThan(floor) ? `, không dưới ${n(floor)}` : ''} =`);
}

function byOption({ options }: Of<'OPTION'>, code: string): Award {
  const option = options.find((one) => one.code === code);
  if (!option) return { state: 'PENDING', formula: 'Chưa xác định được phương án.' };
  return scored(option.score, `Phương án ${option.code} “${option.label}” →`);
}

function byItems({ items }: Of<'CHECKLIST'>, max: Decimal, ticked: readonly string[]): Award {
  const chosen = items.filter((item) => ticked.includes(item.code));
  const total = chosen.reduce((sum, item) => sum.plus(item.score), new Decimal(0));
  const points = Decimal.min(max, total);
  const terms = chosen.map((item) => `${n(item.score)} (${item.code})`).join(' + ');
  return scored(points, chosen.length > 0 ? `${terms} =` : 'Không có nội dung nào đạt →');
}
