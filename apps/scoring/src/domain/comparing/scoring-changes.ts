import type { Leaf, Option, Scoring } from '../criteria/criteria-set.js';
import { ruleWords } from '../explaining/rule-words.js';
import { numberWords as n } from '../explaining/numbers.js';
import { isSame, moved, said, type CriteriaChange } from './change.js';

/** How a leaf is scored now, against how it was; another method is told by both rules in full. */
export function scoringChanges(before: Leaf, after: Leaf): CriteriaChange[] {
  const { code } = after;
  if (before.scoring.method !== after.scoring.method) return [rewritten(before, after)];
  const known = detailsOf(code, before.scoring, after.scoring);
  return known.length > 0 || isSame(before.scoring, after.scoring) ? known : [rewritten(before, after)];
}

const rewritten = (before: Leaf, after: Leaf): CriteriaChange => ({
  kind: 'METHOD', code: after.code, words: `${after.code}: cách chấm đổi. Trước: ${ruleWords(before)} Nay: ${ruleWords(after)}`,
});

function detailsOf(code: string, before: Scoring, after: Scoring): CriteriaChange[] {
  if (before.method === 'OPTION' && after.method === 'OPTION') return choiceChanges(code, 'phương án', before.options, after.options);
  if (before.method === 'CHECKLIST' && after.method === 'CHECKLIST') return choiceChanges(code, 'nội dung', before.items, after.items);
  if (before.method === 'RATIO' && after.method === 'RATIO') {
    return [
      ...moved('THRESHOLD', code, `${code}: mức đạt điểm tối đa`, before.fullAt, after.fullAt, '%'),
      ...moved('THRESHOLD', code, `${code}: mức sàn`, before.minPercent, after.minPercent, '%'),
      ...fractionChanges(code, before, after),
    ];
  }
  if (before.method === 'TIERED' && after.method === 'TIERED') return tierChanges(code, before, after);
  if (before.method === 'COUNT_EACH' && after.method === 'COUNT_EACH') return countChanges(code, before, after);
  if (before.method === 'COUNT_DEDUCT' && after.method === 'COUNT_DEDUCT') {
    return [...countChanges(code, before, after), ...moved('THRESHOLD', code, `${code}: mức không xuống dưới`, before.floor, after.floor, 'điểm')];
  }
  return [];
}

function choiceChanges(code: string, what: string, before: readonly Option[], after: readonly Option[]): CriteriaChange[] {
  const own = new Map(before.map((option) => [option.code, option]));
  const change = (words: string): CriteriaChange => ({ kind: 'OPTION', code, words: `${code}: ${words}` });
  return [
    ...before.filter((option) => !after.some((one) => one.code === option.code)).map((option) => change(`bỏ ${what} ${option.code} “${option.label}”, ${n(option.score)} điểm.`)),
    ...after.flatMap((option) => {
      const old = own.get(option.code);
      if (!old) return [change(`thêm ${what} ${option.code} “${option.label}”, ${n(option.score)} điểm.`)];
      const name = `${code}: ${what} ${option.code}`;
      return [...moved('OPTION', code, `${name} “${option.label}”`, old.score, option.score, 'điểm'), ...said(code, name, old.label, option.label)];
    }),
  ];
}

type Counting = Extract<Scoring, { perUnit: unknown }>;

const countChanges = (code: string, before: Counting, after: Counting): CriteriaChange[] => [
  ...moved('THRESHOLD', code, `${code}: điểm mỗi ${after.unit}`, before.perUnit, after.perUnit, 'điểm'), ...said(code, `${code}: đơn vị đếm`, before.unit, after.unit),
];

type Fraction = Extract<Scoring, { numeratorLabel: string }>;

const ZERO = { NOT_APPLICABLE: 'không áp dụng', FULL: 'được điểm tối đa', ZERO: '0 điểm' };

const fractionChanges = (code: string, before: Fraction, after: Fraction): CriteriaChange[] => [
  ...said(code, `${code}: tử số`, before.numeratorLabel, after.numeratorLabel), ...said(code, `${code}: mẫu số`, before.denominatorLabel, after.denominatorLabel),
  ...said(code, `${code}: khi mẫu số bằng 0`, ZERO[before.zeroDenominator], ZERO[after.zeroDenominator], 'THRESHOLD'),
];

function tierChanges(code: string, before: Extract<Scoring, { method: 'TIERED' }>, after: Extract<Scoring, { method: 'TIERED' }>): CriteriaChange[] {
  const words = ({ tiers, otherwise }: typeof before) => `${tiers.map((tier) => `${tier.bound === 'gte' ? 'từ' : 'trên'} ${n(tier.percent)} %: ${n(tier.score)} điểm`).join('; ')}; còn lại ${n(otherwise)} điểm`;
  return [...said(code, `${code}: các bậc điểm`, words(before), words(after), 'THRESHOLD'), ...fractionChanges(code, before, after)];
}
