import { Decimal, type FieldError } from '@cchc/kernel';
import type { CriteriaSet, Leaf } from './criteria-set.js';
import { numberWords as n } from '../explaining/numbers.js';
import { placesOf, type Place } from './places.js';

const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), new Decimal(0));
const maxima = (parts: readonly { maxScore: Decimal }[]): Decimal => sum(parts.map((part) => part.maxScore));

/** 100 = 70 appraised + 30 surveyed, at every level; each rule can give its maximum and no more; bands leave no gap. */
export function wrongTotals(set: CriteriaSet): FieldError[] {
  const kinds = (kind: Leaf['kind']) => maxima(set.leaves.filter((leaf) => leaf.kind === kind));
  const { fields, criteria, leaves } = placesOf(set);
  return [
    ...differs('/meta/totalMax', 'Tổng điểm', set.totalMax, maxima(set.fields)),
    ...differs('/meta/totalMax', 'Tổng điểm', set.totalMax, set.appraisalMax.plus(set.surveyMax)),
    ...differs('/meta/appraisalMax', 'Điểm thẩm định', set.appraisalMax, kinds('APPRAISAL')),
    ...differs('/meta/surveyMax', 'Điểm điều tra xã hội học', set.surveyMax, kinds('SURVEY')),
    ...fields.flatMap(({ part, pointer }) => differs(`${pointer}/maxScore`, part.code, part.maxScore, maxima(part.criteria))),
    ...criteria.flatMap(({ part, pointer }) => differs(`${pointer}/maxScore`, part.code, part.maxScore, maxima(part.leaves))),
    ...leaves.flatMap(wrongLeaf),
    ...duplicates([...fields, ...criteria, ...leaves]),
    ...wrongBands(set),
    ...outOfRange(set),
  ];
}

const error = (pointer: string, slug: string, message: string): FieldError => ({ pointer, slug, message });

const differs = (pointer: string, what: string, said: Decimal, summed: Decimal): FieldError[] =>
  said.equals(summed) ? [] : [error(pointer, 'wrong-sum', `${what}: ghi ${n(said)} điểm nhưng các phần cộng lại được ${n(summed)}.`)];

function wrongLeaf({ part: leaf, pointer }: Place<Leaf>): FieldError[] {
  const { code, kind, maxScore, scoring } = leaf;
  if (!maxScore.isPositive() || maxScore.isZero()) return [error(`${pointer}/maxScore`, 'not-positive', `${code}: điểm tối đa phải lớn hơn 0.`)];
  if ((kind === 'SURVEY') !== (scoring.method === 'SURVEY_PERCENT')) return [error(`${pointer}/scoring/method`, 'wrong-method', `${code}: phương pháp không hợp với loại tiêu chí.`)];
  if (kind === 'SURVEY' && leaf.autoSource) return [error(`${pointer}/autoSource`, 'survey-auto-source', `${code}: tiêu chí điều tra xã hội học không lấy số liệu tự động.`)];
  const best = bestOf(leaf);
  return best ? differs(`${pointer}/maxScore`, code, maxScore, best) : [];
}

/** What the rule can give at most, where the rule says it. */
function bestOf({ scoring }: Leaf): Decimal | undefined {
  switch (scoring.method) {
    case 'OPTION': return Decimal.max(...scoring.options.map((option) => option.score));
    case 'TIERED': return Decimal.max(scoring.otherwise, ...scoring.tiers.map((tier) => tier.score));
    case 'CHECKLIST': return sum(scoring.items.map((item) => item.score));
    default: return undefined;
  }
}

function duplicates(places: readonly Place<{ code: string }>[]): FieldError[] {
  const codes = places.map(({ part }) => part.code);
  const again = places.filter(({ part }, index) => codes.indexOf(part.code) !== index);
  return again.map(({ part, pointer }) => error(`${pointer}/code`, 'duplicate-code', `Mã ${part.code} bị trùng.`));
}

/** From the best down: each begins where the one above it ends, and the last begins at 0. */
function wrongBands({ bands }: CriteriaSet): FieldError[] {
  const joined = bands.every((band, index) => (index === 0 ? band.lt === null : band.lt?.equals(bands[index - 1]!.gte)));
  return joined && bands.at(-1)?.gte.isZero() ? [] : [error('/bands', 'wrong-bands', 'Các mức xếp loại phải liền nhau, từ cao xuống thấp, đến 0.')];
}

const MOST = 1000;

/** Points have two decimals, as the cards keep them; more than a thousand of them no set has. */
function outOfRange(set: CriteriaSet): FieldError[] {
  const caps = '/rules/adjustments';
  const points = [
    { pointer: '/meta/totalMax', what: 'Tổng điểm', value: set.totalMax },
    { pointer: `${caps}/bonusMax`, what: 'Điểm thưởng tối đa', value: set.bonusMax },
    { pointer: `${caps}/penaltyMax`, what: 'Điểm trừ tối đa', value: set.penaltyMax },
    ...placesOf(set).leaves.map(({ part, pointer }) => ({ pointer: `${pointer}/maxScore`, what: part.code, value: part.maxScore })),
  ];
  const wrong = points.filter(({ value }) => value.isNegative() || value.greaterThan(MOST) || value.decimalPlaces() > 2);
  return wrong.map(({ pointer, what }) => error(pointer, 'not-points', `${what}: phải từ 0 đến ${n(new Decimal(MOST))}, tối đa hai chữ số thập phân.`));
}
