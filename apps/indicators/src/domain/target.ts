import { comparePercent, Decimal, percentOf, type RankingGroup, type Ratio } from '@cchc/kernel';
import { appliesTo, type Indicator } from './indicator.js';
import { ratioOf, type ReportContent } from './rate.js';

export type Operator = '>=' | '>' | '<=' | '<' | '=';

export interface Threshold {
  operator: Operator;
  /** Percent, exact. */
  threshold: string;
}

/** What one report adds to a target: the two sums, and for whom it speaks. */
export interface Contribution extends Ratio {
  /** The agency answered for itself. */
  own: boolean;
  /** A district answered for its communes, in cells that only districts fill in. */
  communes: boolean;
}

/** The indicators that measure a target: its computed rates; only where there are none, its yes/no questions. Figures are parts only. */
export function measuredBy(targetId: string, indicators: readonly Indicator[]): Indicator[] {
  const carrying = indicators.filter((indicator) => indicator.targetRef === targetId);
  const rates = carrying.filter((indicator) => indicator.type === 'COMPUTED_PERCENT');
  return rates.length > 0 ? rates : carrying.filter((indicator) => indicator.type === 'BOOLEAN');
}

/** What a report adds to the target measured by `indicators`; null when it answers none of them. */
export function contributionOf(indicators: readonly Indicator[], group: RankingGroup, content: ReportContent): Contribution | null {
  const answers = indicators
    .filter((indicator) => appliesTo(indicator, group))
    .flatMap((indicator) => {
      const ratio = answerOf(indicator, content);
      return ratio ? [{ ratio, own: indicator.appliesTo === 'BOTH' || group !== 'DISTRICT' }] : [];
    });
  if (answers.length === 0) return null;
  return {
    numerator: answers.reduce((sum, { ratio }) => sum.plus(ratio.numerator), new Decimal(0)),
    denominator: answers.reduce((sum, { ratio }) => sum.plus(ratio.denominator), new Decimal(0)),
    own: answers.some(({ own }) => own),
    communes: answers.some(({ own }) => !own),
  };
}

function answerOf(indicator: Indicator, content: ReportContent): Ratio | null {
  if (indicator.formula) return ratioOf(indicator.formula, content);
  const answer = content.values[indicator.key];
  if (typeof answer !== 'boolean') return null;
  return { numerator: new Decimal(answer ? 1 : 0), denominator: new Decimal(1) };
}

export interface Attainment {
  /** Two decimals; null when nothing was reported or the denominator is zero. */
  percent: string | null;
  attained: boolean | null;
}

const HOLDS: Record<Operator, (order: number) => boolean> = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
  '=': (order) => order === 0,
};

/** Compares the exact fraction with the threshold; only what is shown is rounded. */
export function attainmentOf({ operator, threshold }: Threshold, ratio: Ratio): Attainment {
  if (ratio.denominator.isZero()) return { percent: null, attained: null };
  return { percent: percentOf(ratio), attained: HOLDS[operator](comparePercent(ratio, threshold)) };
}
