import { DomainError, type FieldError } from '@cchc/kernel';

export class SurveyClosed extends DomainError {
  readonly slug = 'survey-closed';
  readonly title = 'Đợt điều tra đã hết hạn';
  constructor() {
    super('Đợt điều tra đã hết hạn trả lời.');
  }
}

export class SurveyOpen extends DomainError {
  readonly slug = 'survey-open';
  readonly title = 'Đợt điều tra chưa hết hạn';
  constructor() {
    super('Chỉ kiểm phiếu khi đợt điều tra đã hết hạn trả lời.');
  }
}

export class SurveyLinkUsed extends DomainError {
  readonly slug = 'survey-link-used';
  readonly title = 'Liên kết đã được dùng';
  constructor() {
    super('Liên kết này đã được dùng để trả lời; mỗi liên kết trả lời một lần.');
  }
}

export class SurveyInvalid extends DomainError {
  readonly slug = 'survey-invalid';
  readonly title = 'Đợt điều tra chưa hợp lệ';
  override readonly status = 422;
  constructor(override readonly errors: readonly FieldError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

export class SurveyAnswersInvalid extends DomainError {
  readonly slug = 'survey-answers-invalid';
  readonly title = 'Phiếu trả lời chưa hợp lệ';
  override readonly status = 422;
  constructor(override readonly errors: readonly FieldError[]) {
    super(`Có ${errors.length} chỗ cần sửa trong phiếu.`);
  }
}
