import { Decimal, type FieldError } from '@cchc/kernel';
import type { CriteriaSet, Leaf } from './criteria-set.js';

const sum = (values: readonly Decimal[]): Decimal => values.reduce((total, value) => total.plus(value), new Decimal(0));
const maxima = (parts: readonly { maxScore: Decimal }[]): Decimal => sum(parts.map((part) => part.maxScore));

/** 100 = 70 appraised + 30 surveyed, at every level; each rule can give its maximum and no more; bands leave no gap. */
export function wrongTotals(set: CriteriaSet): FieldError[] {
  const kinds = (kind: Leaf['kind']) => maxima(set.leaves.filter((leaf) => leaf.kind === kind));
  return [
    ...differs('/meta/totalMax', set.totalMax, maxima(set.fields)),
    ...differs('/meta/totalMax', set.totalMax, set.appraisalMax.plus(set.surveyMax)),
    ...differs('/meta/appraisalMax', set.appraisalMax, kinds('APPRAISAL')),
    ...differs('/meta/surveyMax', set.surveyMax, kinds('SURVEY')),
    ...set.fields.flatMap((field) => [
      ...differs(`/fields/${field.code}`, field.maxScore, maxima(field.criteria)),
      ...field.criteria.flatMap((criterion) => differs(`/criteria/${criterion.code}`, criterion.maxScore, maxima(criterion.leaves))),
    ]),
    ...set.leaves.flatMap(wrongLeaf),
    ...duplicates(set),
    ...wrongBands(set),
  ];
}

const error = (pointer: string, slug: string, message: string): FieldError => ({ pointer, slug, message });

const differs = (pointer: string, said: Decimal, summed: Decimal): FieldError[] =>
  said.equals(summed) ? [] : [error(pointer, 'wrong-sum', `Ghi ${said.toString()} điểm nhưng các phần cộng lại được ${summed.toString()}.`)];

function wrongLeaf(leaf: Leaf): FieldError[] {
  const pointer = `/leaves/${leaf.code}`;
  if ((leaf.kind === 'SURVEY') !== (leaf.scoring.method === 'SURVEY_PERCENT')) return [error(pointer, 'wrong-method', 'Phương pháp không hợp với loại tiêu chí.')];
  if (leaf.kind === 'SURVEY' && leaf.autoSource) return [error(pointer, 'survey-auto-source', 'Tiêu chí điều tra xã hội học không lấy số liệu tự động.')];
  const best = bestOf(leaf);
  return best ? differs(pointer, leaf.maxScore, best) : [];
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

function duplicates(set: CriteriaSet): FieldError[] {
  const codes = [...set.fields, ...set.fields.flatMap((field) => field.criteria), ...set.leaves].map((part) => part.code);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return twice.map((code) => error(`/${code}`, 'duplicate-code', `Mã ${code} bị trùng.`));
}

/** From the best down: each begins where the one above it ends, and the last begins at 0. */
function wrongBands({ bands }: CriteriaSet): FieldError[] {
  const joined = bands.every((band, index) => (index === 0 ? band.lt === null : band.lt?.equals(bands[index - 1]!.gte)));
  return joined && bands.at(-1)?.gte.isZero() ? [] : [error('/bands', 'wrong-bands', 'Các mức xếp loại phải liền nhau, từ cao xuống thấp, đến 0.')];
}
