import { Decimal, toPoints } from '@cchc/kernel';
import { percent } from '../final-index.js';
import { grouped } from '../grouped.js';

/** One leaf of one agency that was both self-assessed and appraised. Points, or null: found not to apply. */
export interface GapPair {
  agencyCode: string;
  leaf: string;
  field: string;
  appraiser: string;
  max: Decimal;
  self: Decimal | null;
  first: Decimal | null | undefined;
  second: Decimal | null | undefined;
}

/** Decimals as text with two places; gaps are appraised less self-assessed, so that cut points are negative. */
export interface Gap {
  agencies: number;
  pairs: number;
  self: string;
  appraised: string;
  max: string;
  gap: string;
  /** Of the maximum, so that unlike leaves can be compared. */
  gapPercent: string;
  raised: number;
  lowered: number;
  unchanged: number;
  /** One side says that the leaf does not apply; such pairs are in no sum. */
  disputed: number;
  /** Leaves that the second appraisal scored otherwise than the first. */
  revised: number;
}

export interface GapOf extends Gap {
  code: string;
}

export interface AppraiserGap extends GapOf {
  /** Percentage points by which this appraiser's gap differs from that of all the others together; null when there are no others. */
  drift: string | null;
}

export interface ScoreGaps {
  overall: Gap;
  fields: readonly GapOf[];
  appraisers: readonly AppraiserGap[];
  agencies: readonly GapOf[];
}

export function scoreGaps(pairs: readonly GapPair[]): ScoreGaps {
  const by = (key: 'field' | 'appraiser' | 'agencyCode'): GapOf[] =>
    [...grouped(pairs, (pair) => pair[key])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, own]) => ({ code, ...gapOf(own) }));
  return { overall: gapOf(pairs), fields: by('field'), agencies: by('agencyCode'), appraisers: by('appraiser').map((one) => ({ ...one, drift: driftOf(one, pairs) })) };
}

/** The second appraisal wins over the first. */
const appraisedOf = ({ first, second }: GapPair): Decimal | null => (second === undefined ? (first ?? null) : second);

function gapOf(pairs: readonly GapPair[]): Gap {
  const both = pairs.filter((pair) => pair.self !== null && appraisedOf(pair) !== null);
  const sum = (what: (pair: GapPair) => Decimal) => both.reduce((total, pair) => total.plus(what(pair)), new Decimal(0));
  const [self, appraised, max] = [sum((pair) => pair.self!), sum((pair) => appraisedOf(pair)!), sum((pair) => pair.max)];
  const order = both.map((pair) => appraisedOf(pair)!.comparedTo(pair.self!));
  return {
    agencies: new Set(pairs.map(({ agencyCode }) => agencyCode)).size,
    pairs: pairs.length,
    self: toPoints(self), appraised: toPoints(appraised), max: toPoints(max),
    gap: toPoints(appraised.minus(self)), gapPercent: percent(appraised.minus(self), max),
    raised: order.filter((one) => one > 0).length, lowered: order.filter((one) => one < 0).length, unchanged: order.filter((one) => one === 0).length,
    disputed: pairs.filter((pair) => (pair.self === null) !== (appraisedOf(pair) === null)).length,
    revised: pairs.filter(({ first, second }) => first !== undefined && second !== undefined && !same(first, second)).length,
  };
}

const same = (a: Decimal | null, b: Decimal | null): boolean => (a === null || b === null ? a === b : a.equals(b));

function driftOf(own: GapOf, pairs: readonly GapPair[]): string | null {
  const others = gapOf(pairs.filter(({ appraiser }) => appraiser !== own.code));
  return others.pairs === 0 ? null : toPoints(new Decimal(own.gapPercent).minus(others.gapPercent));
}
