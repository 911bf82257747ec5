import type { CriteriaSet, Criterion, Field } from '../criteria/criteria-set.js';
import { numberWords as n } from '../explaining/numbers.js';
import { isSame, moved, said, type CriteriaChange } from './change.js';
import { leafChanges } from './leaf-changes.js';

/** What an official wants to know of a new version: all that differs from the other one, from the whole down to the leaves. */
export function criteriaChanges(before: CriteriaSet, after: CriteriaSet): CriteriaChange[] {
  return [
    ...wholeChanges(before, after),
    ...bandChanges(before, after),
    ...partChanges('lĩnh vực', before.fields, after.fields),
    ...partChanges('tiêu chí', criteriaOf(before), criteriaOf(after)),
    ...leafChanges(before, after),
  ];
}

const criteriaOf = ({ fields }: CriteriaSet): Criterion[] => fields.flatMap((field) => [...field.criteria]);

function wholeChanges(before: CriteriaSet, after: CriteriaSet): CriteriaChange[] {
  const total = (what: string, key: 'totalMax' | 'appraisalMax' | 'surveyMax' | 'bonusMax' | 'penaltyMax') => moved('TOTAL', '', what, before[key], after[key], 'điểm');
  return [
    ...said('', 'Tên bộ tiêu chí', before.title, after.title),
    ...total('Tổng điểm', 'totalMax'), ...total('Điểm thẩm định', 'appraisalMax'), ...total('Điểm điều tra xã hội học', 'surveyMax'),
    ...total('Điểm thưởng tối đa', 'bonusMax'), ...total('Điểm trừ tối đa', 'penaltyMax'),
  ];
}

function bandChanges(before: CriteriaSet, after: CriteriaSet): CriteriaChange[] {
  const own = new Map(before.bands.map((band) => [band.code, band]));
  const change = (code: string, words: string): CriteriaChange => ({ kind: 'BAND', code, words });
  return [
    ...before.bands.filter(({ code }) => !after.bands.some((band) => band.code === code)).map(({ code, name }) => change(code, `Bỏ mức xếp loại “${name}”.`)),
    ...after.bands.flatMap(({ code, name, gte }) => {
      const old = own.get(code);
      if (!old) return [change(code, `Thêm mức xếp loại “${name}”, từ ${n(gte)} điểm.`)];
      return [...moved('BAND', code, `Mức xếp loại “${name}” bắt đầu`, old.gte, gte, 'điểm'), ...said(code, 'Tên mức xếp loại', old.name, name)];
    }),
    ...ruleChanges(before, after),
    ...(before.bandsAssumed !== after.bandsAssumed ? [{ kind: 'PROVENANCE', code: '', words: after.bandsAssumed ? 'Mức xếp loại nay là giả định.' : 'Mức xếp loại không còn là giả định.' } as const] : []),
  ];
}

function ruleChanges({ disqualifyingRules: before }: CriteriaSet, { disqualifyingRules: after }: CriteriaSet): CriteriaChange[] {
  const own = new Map(before.map((rule) => [rule.code, rule]));
  const change = (code: string, words: string): CriteriaChange => ({ kind: 'BAND', code, words });
  return [
    ...before.filter(({ code }) => !after.some((rule) => rule.code === code)).map(({ code, name }) => change(code, `Bỏ quy tắc hạ bậc xếp loại “${name}”.`)),
    ...after.flatMap((rule) => {
      const old = own.get(rule.code);
      if (!old) return [change(rule.code, `Thêm quy tắc hạ bậc xếp loại “${rule.name}”.`)];
      return isSame(old, rule) ? [] : [change(rule.code, `Quy tắc hạ bậc xếp loại “${rule.name}” thay đổi.`)];
    }),
  ];
}

function partChanges(what: string, before: readonly (Field | Criterion)[], after: readonly (Field | Criterion)[]): CriteriaChange[] {
  const own = new Map(before.map((part) => [part.code, part]));
  const kept = new Set(after.map(({ code }) => code));
  return [
    ...before.filter(({ code }) => !kept.has(code)).map(({ code, name }): CriteriaChange => ({ kind: 'REMOVED', code, words: `Bỏ ${what} ${code} “${name}”.` })),
    ...after.flatMap((part): CriteriaChange[] => {
      const old = own.get(part.code);
      if (!old) return [{ kind: 'ADDED', code: part.code, words: `Thêm ${what} ${part.code} “${part.name}”, ${n(part.maxScore)} điểm.` }];
      return [...moved('POINTS', part.code, `${part.code}: điểm tối đa`, old.maxScore, part.maxScore, 'điểm'), ...said(part.code, `${part.code}: tên`, old.name, part.name)];
    }),
  ];
}
