import { DomainError, type LocalDate } from '@cchc/kernel';

export class ObligationNotOpen extends DomainError {
  readonly slug = 'obligation-not-open';
  readonly title = 'Nhiệm vụ đã hoàn thành';
  constructor() {
    super('Nhiệm vụ này đã được ghi nhận hoàn thành.');
  }
}

export class ObligationEnded extends DomainError {
  readonly slug = 'obligation-ended';
  readonly title = 'Nhiệm vụ đã kết thúc';
  constructor() {
    super('Cơ quan được giao đã kết thúc hoạt động; nhiệm vụ này không còn phải thực hiện.');
  }
}

export class ObligationNotMet extends DomainError {
  readonly slug = 'obligation-not-met';
  readonly title = 'Nhiệm vụ chưa hoàn thành';
  constructor() {
    super('Nhiệm vụ này chưa được ghi nhận hoàn thành nên không có gì để mở lại.');
  }
}

export class ObligationMetByReport extends DomainError {
  readonly slug = 'obligation-met-by-report';
  readonly title = 'Nghĩa vụ báo cáo hoàn thành bằng việc gửi báo cáo';
  constructor() {
    super('Hãy gửi báo cáo của kỳ này; không ghi nhận hoàn thành hoặc mở lại bằng tay.');
  }
}

export class ExtensionNotLater extends DomainError {
  readonly slug = 'extension-not-later';
  readonly title = 'Hạn mới phải sau hạn hiện tại';
  override readonly status = 422;
  constructor(current: LocalDate) {
    super(`Hạn hiện tại là ngày ${current.split('-').reverse().join('/')}; hạn mới phải sau ngày đó và chưa qua.`);
  }
}

export class NotYourAgency extends DomainError {
  readonly slug = 'forbidden';
  readonly title = 'Không đủ quyền';
  override readonly status = 403;
  constructor(who: string) {
    super(`Việc này chỉ dành cho ${who}.`);
  }
}
