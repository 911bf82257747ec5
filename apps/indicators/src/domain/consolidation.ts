import { Decimal, percentOf, sumOfRatios, type RankingGroup } from '@cchc/kernel';
import { appliesTo, type Indicator } from './indicator.js';
import { withheld } from './disclosure.js';
import { isFigure, ratioOf, type ReportContent } from './rate.js';

/** A report that counts, with the group its agency reports in. */
export interface CountedReport extends ReportContent {
  agencyCode: string;
  rankingGroup: RankingGroup;
}

/** One indicator over all agencies, with n of N beside it. */
export interface Consolidated {
  /** A sum, a number of yes answers, or a percent with two decimals; null when nobody reported or nothing can be divided. */
  value: string | null;
  /** The two sums of a rate; for a yes/no question, yes answers over answers. */
  numerator: string | null;
  denominator: string | null;
  reported: number;
  expected: number;
  /** Why the figures are kept back; null when they are not. */
  withheld: string | null;
}

const COUNTING: Record<Indicator['aggregation'], (indicator: Indicator, reports: readonly CountedReport[]) => Omit<Consolidated, 'expected' | 'withheld'>> = {
  SUM: sum,
  COUNT_TRUE: countTrue,
  RATIO_OF_SUMS: ratioOfSums,
};

/** For whom is consolidated, and over how many. */
export interface Consolidation {
  /** The ranked agencies of each group. */
  expected: Readonly<Record<RankingGroup, number>>;
  overseesProvince: boolean;
}

/** Consolidates an indicator. Rates are ratios of sums, never means. */
export function consolidate(indicator: Indicator, reports: readonly CountedReport[], { expected, overseesProvince }: Consolidation): Consolidated {
  const own = reports.filter(({ rankingGroup }) => appliesTo(indicator, rankingGroup));
  const groups = (['DEPARTMENT', 'DISTRICT'] as const).filter((group) => appliesTo(indicator, group));
  const figures = COUNTING[indicator.aggregation](indicator, own);
  const reason = withheld(figures.reported, overseesProvince);
  return {
    ...figures,
    ...(reason !== null && NOTHING),
    withheld: reason,
    expected: groups.reduce((total, group) => total + expected[group], 0),
  };
}

const NOTHING = { value: null, numerator: null, denominator: null };

function sum({ key }: Indicator, reports: readonly CountedReport[]) {
  const figures = reports.map(({ values }) => values[key]).filter(isFigure);
  const total = figures.reduce<Decimal>((all, figure) => all.plus(figure), new Decimal(0));
  return { value: figures.length ? total.toFixed() : null, numerator: null, denominator: null, reported: figures.length };
}

function countTrue({ key }: Indicator, reports: readonly CountedReport[]) {
  const answers = reports.map(({ values }) => values[key]).filter((value) => typeof value === 'boolean');
  if (answers.length === 0) return { ...NOTHING, reported: 0 };
  const yes = `${answers.filter(Boolean).length}`;
  return { value: yes, numerator: yes, denominator: `${answers.length}`, reported: answers.length };
}

function ratioOfSums({ formula }: Indicator, reports: readonly CountedReport[]) {
  const ratios = reports.flatMap((report) => (formula && ratioOf(formula, report)) ?? []);
  if (ratios.length === 0) return { ...NOTHING, reported: 0 };
  const whole = sumOfRatios(ratios);
  return { value: percentOf(whole), numerator: whole.numerator.toFixed(), denominator: whole.denominator.toFixed(), reported: ratios.length };
}
