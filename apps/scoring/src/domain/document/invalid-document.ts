import { DomainError, type FieldError } from '@cchc/kernel';

/** A JSON document (a criteria set, a case) is not well formed; `errors` names every place found. */
export class InvalidDocument extends DomainError {
  readonly slug = 'invalid-document';
  readonly title = 'Tài liệu không hợp lệ';
  override readonly status = 422;

  constructor(override readonly errors: readonly FieldError[]) {
    super(errors.map((error) => `${error.pointer || '/'}: ${error.message}`).join(' '));
  }
}
