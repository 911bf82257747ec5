import { DomainError } from '@cchc/kernel';

export class ReminderStepsInvalid extends DomainError {
  readonly slug = 'reminder-steps-invalid';
  readonly title = 'Mốc nhắc việc không hợp lệ';
  override readonly status = 422;
}

export class EmailAddressInvalid extends DomainError {
  readonly slug = 'email-address-invalid';
  readonly title = 'Địa chỉ thư điện tử không hợp lệ';
  override readonly status = 422;
  override readonly errors = [{ pointer: '/email', slug: 'email', message: 'Địa chỉ thư điện tử không hợp lệ.' }];
}

export class MessageNotResendable extends DomainError {
  readonly slug = 'message-not-resendable';
  readonly title = 'Không thể gửi lại thư này';

  constructor(state: string) {
    super(`Chỉ gửi lại được thư ở trạng thái không chắc chắn hoặc thất bại; thư này đang ở trạng thái ${state}.`);
  }
}

export class MailNotHeld extends DomainError {
  readonly slug = 'mail-not-held';
  readonly title = 'Thư đi không bị giữ';

  constructor() {
    super('Không có thư nào đang bị giữ, hoặc đã có người quyết định.');
  }
}
