import { DomainError, type FieldError } from '@cchc/kernel';
import { PROBLEMS, type ProblemSlug } from './catalogue.js';

interface ProblemExtras {
  errors?: readonly FieldError[];
  extensions?: Readonly<Record<string, unknown>>;
  /** Response headers that belong to the answer, such as Retry-After. */
  headers?: Readonly<Record<string, string>>;
}

/** Any error of the catalogue; `detail` is a Vietnamese sentence for the person at the screen. */
export class Problem extends DomainError {
  readonly title: string;
  override readonly status: number;
  override readonly errors?: readonly FieldError[];
  override readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(readonly slug: ProblemSlug, detail: string, { errors, extensions, headers = {} }: ProblemExtras = {}) {
    super(detail);
    this.status = PROBLEMS[slug].status;
    this.title = PROBLEMS[slug].title;
    this.headers = headers;
    if (errors) this.errors = errors;
    if (extensions) this.extensions = extensions;
  }
}

/** 404, for what does not exist and for what is not yours alike. */
export class NotFound extends Problem {
  constructor(detail = 'Không tìm thấy nội dung được yêu cầu.') {
    super('not-found', detail);
  }
}

/** 403: known, but not allowed. */
export class Forbidden extends Problem {
  constructor(detail = 'Vai trò của ông/bà không được thực hiện thao tác này.') {
    super('forbidden', detail);
  }
}

/** 403: only a person who has logged in may do this. */
export class TokenNotAllowed extends Problem {
  constructor() {
    super('token-not-allowed', 'Việc này chỉ làm được khi đăng nhập bằng tài khoản.');
  }
}

/** 422 with every field that is wrong. */
export class ValidationFailed extends Problem {
  constructor(errors: readonly FieldError[], detail = `Có ${errors.length} chỗ cần sửa.`) {
    super('validation-failed', detail, { errors });
  }
}

/** 412: the caller edited an older version. Carries the version that is there now. */
export class VersionConflict extends Problem {
  constructor(currentVersion: number) {
    super('version-conflict', `Phiên bản hiện tại là ${currentVersion}. Vui lòng tải lại rồi sửa tiếp.`, {
      extensions: { currentVersion },
      headers: { etag: `"${currentVersion}"` },
    });
  }
}

/** 503 with Retry-After: the same request may succeed in a moment. */
export class Unavailable extends Problem {
  constructor(retryAfterSeconds = 2) {
    super('service-unavailable', 'Hệ thống đang bận hoặc đang khởi động lại. Vui lòng thử lại sau giây lát.', {
      headers: { 'retry-after': String(retryAfterSeconds) },
    });
  }
}
