import type { RankingGroup } from '@cchc/kernel';

export type IndicatorType = 'INTEGER' | 'DECIMAL' | 'BOOLEAN' | 'COMPUTED_PERCENT';
export type Aggregation = 'SUM' | 'COUNT_TRUE' | 'RATIO_OF_SUMS';

export interface Formula {
  numerator: string | string[];
  denominator: string | string[];
}

/** One cell of the periodic report (số liệu báo cáo), as the year's template defines it. */
export interface Indicator {
  code: string;
  key: string;
  section: string;
  name: string;
  unit: string;
  type: IndicatorType;
  appliesTo: 'BOTH' | RankingGroup;
  aggregation: Aggregation;
  measure: 'FLOW' | 'STOCK' | 'RATE';
  required: boolean;
  validate?: object[];
  formula?: Formula;
  note?: string;
  targetRef?: string;
  assumed?: boolean;
}

export const appliesTo = (indicator: Pick<Indicator, 'appliesTo'>, group: RankingGroup): boolean =>
  indicator.appliesTo === 'BOTH' || indicator.appliesTo === group;
