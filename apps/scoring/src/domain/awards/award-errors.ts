import { DomainError, type FieldError, type LocalDate } from '@cchc/kernel';
import { dayWords } from '../explaining/numbers.js';

export class NominationsClosed extends DomainError {
  readonly slug = 'nominations-closed';
  readonly title = 'Ngoài thời gian đề nghị khen thưởng';
  override readonly extensions: Readonly<Record<string, unknown>>;
  constructor(firstDay: LocalDate, lastDay: LocalDate) {
    super(`Thủ trưởng cơ quan đề nghị khen thưởng cá nhân từ ngày ${dayWords(firstDay)} đến hết ngày ${dayWords(lastDay)}.`);
    this.extensions = { firstDay, lastDay };
  }
}

/** PREPARING: nominated and decided on. SUBMITTED: with the leader. DECIDED: frozen. */
export type AwardPhase = 'PREPARING' | 'SUBMITTED' | 'DECIDED';

const PHASE_WORDS: Readonly<Record<AwardPhase, string>> = {
  PREPARING: 'Hồ sơ khen thưởng chưa trình.',
  SUBMITTED: 'Hồ sơ khen thưởng đã trình; chỉ thay đổi được khi lãnh đạo trả lại.',
  DECIDED: 'Đã có quyết định khen thưởng; hồ sơ không thay đổi nữa.',
};

export class AwardsInOtherPhase extends DomainError {
  readonly slug = 'awards-in-other-phase';
  readonly title = 'Hồ sơ khen thưởng đang ở bước khác';
  override readonly extensions: Readonly<Record<string, unknown>>;
  constructor(phase: AwardPhase) {
    super(PHASE_WORDS[phase]);
    this.extensions = { phase };
  }
}

/** Throws AwardsInOtherPhase. */
export function demandPhase(phase: AwardPhase, needed: AwardPhase): void {
  if (phase !== needed) throw new AwardsInOtherPhase(phase);
}

export class NoPublishedEdition extends DomainError {
  readonly slug = 'no-published-edition';
  readonly title = 'Chưa công bố kết quả xếp hạng';
  constructor(year: number) {
    super(`Khen thưởng theo kết quả xếp hạng đã công bố; năm ${year} chưa công bố.`);
  }
}

/** Something about decisions on proposals is not in order; each place has its slug. Nothing was decided. */
export class AwardDecisionsRefused extends DomainError {
  readonly slug = 'award-decisions-refused';
  readonly title = 'Quyết định về khen thưởng chưa hợp lệ';
  override readonly status = 422;
  constructor(override readonly errors: readonly FieldError[]) {
    super(errors.length === 1 ? errors[0]!.message : `Có ${errors.length} chỗ cần sửa; chưa ghi gì.`);
  }
}

/** The dossier cannot be submitted, or decided, as it stands. */
export class AwardsNotReady extends DomainError {
  readonly slug = 'awards-not-ready';
  readonly title = 'Hồ sơ khen thưởng chưa đủ điều kiện';
  constructor(override readonly errors: readonly FieldError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}
