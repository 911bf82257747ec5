import { DomainError } from '@cchc/kernel';
import { Problem } from '@cchc/service-kit';

export class CrossSiteRequest extends DomainError {
  readonly slug = 'cross-site-request';
  readonly title = 'Yêu cầu đến từ trang khác';
  override readonly status = 403;
  constructor() {
    super('Yêu cầu làm thay đổi dữ liệu chỉ được nhận từ trang của hệ thống này.');
  }
}

export class ScopeMissing extends DomainError {
  readonly slug = 'scope-missing';
  readonly title = 'Mã truy cập thiếu phạm vi';
  override readonly status = 403;
  override readonly extensions: Readonly<Record<string, unknown>>;
  constructor(requiredScope: string) {
    super(`Mã truy cập cần có phạm vi ${requiredScope}.`);
    this.extensions = { requiredScope };
  }
}

export const unauthenticated = (): Problem =>
  new Problem('unauthenticated', 'Hãy đăng nhập hoặc gửi mã truy cập còn hiệu lực.', { headers: { 'www-authenticate': 'Bearer realm="cchc"' } });

export const tooManyRequests = (seconds: number, detail = 'Quá nhiều yêu cầu. Hãy thử lại sau ít phút.'): Problem =>
  new Problem('too-many-requests', detail, { headers: { 'retry-after': String(seconds) } });
