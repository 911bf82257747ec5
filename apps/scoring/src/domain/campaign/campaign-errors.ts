import { DomainError, localDateOf, type FieldError, type Instant } from '@cchc/kernel';
import { dayWords as wordsOf } from '../explaining/numbers.js';
import { PHASE_WORDS, type Phase } from './campaign.js';

const dayWords = (at: Instant): string => wordsOf(localDateOf(at));

export class OutsideWindow extends DomainError {
  readonly slug = 'outside-window';
  readonly title = 'Ngoài thời gian cho phép của đợt chấm điểm';
  override readonly extensions: Readonly<Record<string, unknown>>;

  /** `nextAllowedAt` is null when the time has passed for good, unless Sở Nội vụ extends it. */
  constructor(what: Phase | 'LOCK', nextAllowedAt: Instant | null) {
    const words = what === 'LOCK' ? 'chốt điểm' : PHASE_WORDS[what];
    super(nextAllowedAt ? `Việc ${words} thực hiện được từ ngày ${dayWords(nextAllowedAt)}.`
      : `Thời hạn ${words} đã kết thúc; cần Sở Nội vụ gia hạn.`);
    this.extensions = { phase: what, nextAllowedAt: nextAllowedAt?.toISOString() ?? null };
  }
}

export class CampaignLocked extends DomainError {
  readonly slug = 'campaign-locked';
  readonly title = 'Đợt chấm điểm đã chốt';
  constructor(at: Instant) {
    super(`Điểm đã chốt ngày ${dayWords(at)}; không ghi thêm được gì.`);
  }
}

export class NoCriteriaInForce extends DomainError {
  readonly slug = 'no-criteria-in-force';
  readonly title = 'Chưa có bộ tiêu chí';
  constructor(year: number) {
    super(`Năm ${year} chưa có bộ tiêu chí nào có hiệu lực; hãy đưa bộ tiêu chí vào áp dụng trước khi mở đợt chấm điểm.`);
  }
}

export class OwnAgency extends DomainError {
  readonly slug = 'own-agency';
  readonly title = 'Không thẩm định cơ quan của mình';
  override readonly status = 403;
  constructor() {
    super('Ông/bà thuộc cơ quan được chấm; tiêu chí này do người khác, hoặc Hội đồng thẩm định, quyết định.');
  }
}

export class NotTheAppraiser extends DomainError {
  readonly slug = 'not-the-appraiser';
  readonly title = 'Tiêu chí do cơ quan khác thẩm định';
  override readonly status = 403;
  constructor(appraiser: string) {
    super(`Tiêu chí này do ${appraiser} thẩm định.`);
  }
}

export class LeavesUndecided extends DomainError {
  readonly slug = 'leaves-undecided';
  readonly title = 'Còn tiêu chí chưa thẩm định';
  override readonly extensions: Readonly<Record<string, unknown>>;
  constructor(undecided: readonly { agencyCode: string; leaf: string }[]) {
    super(`Còn ${undecided.length} tiêu chí thành phần chưa được quyết định nên chưa chốt được.`);
    this.extensions = { undecided: undecided.slice(0, 100), total: undecided.length };
  }
}

export class NothingToAccept extends DomainError {
  readonly slug = 'nothing-to-accept';
  readonly title = 'Chưa có điểm để chấp nhận';
  override readonly status = 422;
  constructor() {
    super('Tiêu chí chưa có điểm tự đánh giá hay số liệu; hãy cho điểm và nêu lý do.');
  }
}

/** Something about the scores of one or many leaves is not in order; each place has its slug. */
export class ScoresRefused extends DomainError {
  readonly slug = 'scores-refused';
  readonly title = 'Điểm chưa hợp lệ';
  override readonly status = 422;
  constructor(override readonly errors: readonly FieldError[]) {
    super(errors.length === 1 ? errors[0]!.message : `Có ${errors.length} chỗ cần sửa; chưa lưu gì.`);
  }
}

export class WindowsInvalid extends DomainError {
  readonly slug = 'windows-invalid';
  readonly title = 'Thời gian của đợt chấm điểm chưa hợp lệ';
  override readonly status = 422;
  constructor(override readonly errors: readonly FieldError[]) {
    super(errors[0]!.message);
  }
}
