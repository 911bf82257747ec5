import { DomainError } from '@cchc/kernel';

/** One answer for a wrong password, an unknown user name and a disabled account. */
export class InvalidCredentials extends DomainError {
  readonly slug = 'invalid-credentials';
  readonly title = 'Đăng nhập không thành công';
  override readonly status = 401;
  constructor() {
    super('Tên đăng nhập hoặc mật khẩu không đúng.');
  }
}
