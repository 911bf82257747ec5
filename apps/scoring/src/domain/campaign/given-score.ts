import { Decimal, toPoints, type FieldError } from '@cchc/kernel';
import type { Leaf } from '../criteria/criteria-set.js';
import { pointsWords } from '../explaining/numbers.js';
import { award } from '../measuring/award.js';
import type { Measure } from '../measuring/measure.js';

/** How a person scores a leaf: exactly one of these. Decimals as text. */
export interface ScoreInput {
  points?: string | undefined;
  /** The option chosen, or the items ticked. */
  options?: readonly string[] | undefined;
  count?: string | undefined;
  percent?: string | undefined;
  notApplicable?: true | undefined;
}

/** What the person put in, and how the points came of it by the criteria of then. Nothing of it where the points themselves were given. */
export interface How {
  formula: string;
  count?: string;
  percent?: string;
}

/** Points with two decimals, or null where the leaf does not apply. */
export interface GivenScore {
  score: string | null;
  chosen: readonly string[] | null;
  how: How | null;
}

type Refusal = Omit<FieldError, 'pointer'>;

const refused = (slug: string, message: string): Refusal => ({ slug, message });

/** The points that the input comes to by the leaf's own method, or why it is refused. */
export function givenScore(leaf: Leaf, input: ScoreInput): GivenScore | Refusal {
  if (Object.values(input).filter((value) => value !== undefined).length !== 1) {
    return refused('one-way-to-score', 'Cho điểm bằng đúng một cách: phương án, số lượng, tỷ lệ, điểm, hoặc không áp dụng.');
  }
  if (input.notApplicable) return { score: null, chosen: null, how: null };
  if (input.points !== undefined) return byPoints(leaf, new Decimal(input.points));
  const measure = measureOf(leaf, input);
  if ('slug' in measure) return measure;
  const given = award(leaf, measure);
  if (given.state !== 'SCORED') return refused('not-scorable', given.formula);
  const { count, percent } = input;
  return { score: toPoints(given.points), chosen: input.options ?? null, how: { formula: given.formula, ...(count !== undefined && { count }), ...(percent !== undefined && { percent }) } };
}

function byPoints(leaf: Leaf, points: Decimal): GivenScore | Refusal {
  if (isChosen(leaf)) return refused('choose-an-option', 'Tiêu chí này chấm bằng cách chọn phương án.');
  if (points.greaterThan(leaf.maxScore)) return refused('above-maximum', `Điểm tối đa của tiêu chí là ${pointsWords(toPoints(leaf.maxScore))}.`);
  return { score: toPoints(points), chosen: null, how: null };
}

const isChosen = ({ scoring }: Leaf): boolean => scoring.method === 'OPTION' || scoring.method === 'CHECKLIST';

function measureOf(leaf: Leaf, { options, count, percent }: ScoreInput): Measure | Refusal {
  const { scoring } = leaf;
  if (options !== undefined) return optionsOf(leaf, options);
  if (count !== undefined && (scoring.method === 'COUNT_EACH' || scoring.method === 'COUNT_DEDUCT')) return countOf(new Decimal(count));
  if (percent !== undefined && (scoring.method === 'RATIO' || scoring.method === 'TIERED')) {
    return percentOf(new Decimal(percent));
  }
  return refused('other-method', 'Cách cho điểm không hợp với phương pháp của tiêu chí.');
}

const MOST_COUNTED = 10_000;

function countOf(count: Decimal): Measure | Refusal {
  if (!count.isInteger() || count.greaterThan(MOST_COUNTED)) return refused('count-out-of-range', 'Số lượng phải là số nguyên từ 0 đến 10.000.');
  return { kind: 'COUNT', count };
}

function percentOf(percent: Decimal): Measure | Refusal {
  if (percent.greaterThan(100)) return refused('percent-out-of-range', 'Tỷ lệ phải từ 0 đến 100 %.');
  return { kind: 'RATIO', ratio: { numerator: percent, denominator: new Decimal(100) } };
}

function optionsOf({ scoring }: Leaf, chosen: readonly string[]): Measure | Refusal {
  if (scoring.method !== 'OPTION' && scoring.method !== 'CHECKLIST') return refused('other-method', 'Tiêu chí này không chấm bằng phương án.');
  const known = (scoring.method === 'OPTION' ? scoring.options : scoring.items).map(({ code }) => code);
  const unknown = chosen.find((code) => !known.includes(code));
  if (unknown !== undefined) return refused('unknown-option', `Không có phương án ${unknown}; chọn trong: ${known.join(', ')}.`);
  if (scoring.method === 'CHECKLIST') return { kind: 'ITEMS', ticked: chosen };
  return chosen.length === 1 ? { kind: 'OPTION', option: chosen[0]! } : refused('one-option', 'Chọn đúng một phương án.');
}

/** What kind of answer `givenScore` gave. */
export const isRefusal = (given: GivenScore | Refusal): given is Refusal => 'slug' in given;
