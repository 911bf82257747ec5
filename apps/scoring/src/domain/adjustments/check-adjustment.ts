import { DomainError, type Decimal, type FieldError } from '@cchc/kernel';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { AdjustmentKind } from './adjustment.js';

/** What is to be given does not fit the criteria set. */
export class AdjustmentInvalid extends DomainError {
  readonly slug = 'adjustment-invalid';
  readonly title = 'Điều chỉnh chưa hợp lệ';
  override readonly status = 422;

  constructor(override readonly errors: readonly FieldError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

export interface NewAdjustment {
  /** Disqualifying rules for which a ground stands. */
  grounded: ReadonlySet<string>;
  kind: AdjustmentKind;
  points: Decimal | null;
  rule: string | null;
}

/** Points for bonus and penalty, within the set's caps; a rule of the set for grounds and waivers. Throws AdjustmentInvalid. */
export function checkAdjustment({ bonusMax, penaltyMax, disqualifyingRules }: CriteriaSet, { kind, points, rule, grounded }: NewAdjustment): void {
  const refuse = (pointer: string, slug: string, message: string): never => { throw new AdjustmentInvalid([{ pointer, slug, message }]); };
  if (kind === 'BONUS' || kind === 'PENALTY') {
    const cap = kind === 'BONUS' ? bonusMax : penaltyMax;
    if (rule !== null) refuse('/rule', 'rule-not-for-points', 'Điểm thưởng, điểm trừ không gắn với quy tắc loại trừ.');
    if (points === null || points.lessThanOrEqualTo(0)) return refuse('/points', 'points-required', 'Phải ghi số điểm lớn hơn 0.');
    if (points.greaterThan(cap)) refuse('/points', 'points-above-cap', `Một lần tối đa ${cap.toString()} điểm.`);
    return;
  }
  if (points !== null) refuse('/points', 'points-not-for-rules', 'Căn cứ hoặc miễn áp dụng quy tắc không có điểm.');
  const found = disqualifyingRules.find(({ code }) => code === rule);
  if (!found) return refuse('/rule', 'rule-unknown', 'Bộ tiêu chí không có quy tắc loại trừ này.');
  if (kind === 'GROUND' && found.when.fact !== 'RECORDED') refuse('/rule', 'rule-by-facts', `Quy tắc “${found.name}” do hệ thống tự xét theo số liệu.`);
  if (kind === 'WAIVER' && found.when.fact === 'RECORDED' && !grounded.has(found.code)) refuse('/rule', 'ground-missing', `Chưa có căn cứ nào để áp dụng quy tắc “${found.name}”, nên không có gì để miễn.`);
}
