import { DomainError, type FieldError } from '@cchc/kernel';

/** The file is no workbook that can be read, or its sheets are not laid out as agreed; `errors` names every place found. */
export class InvalidWorkbook extends DomainError {
  readonly slug = 'invalid-workbook';
  readonly title = 'Tệp bảng tính không hợp lệ';
  override readonly status = 422;

  constructor(detail: string, override readonly errors: readonly FieldError[] = []) {
    super(detail);
  }
}

/** A text of the document is longer than a cell may be. */
export class WorkbookTooLarge extends DomainError {
  readonly slug = 'workbook-too-large';
  readonly title = 'Không xuất được ra bảng tính';
  constructor() {
    super('Tài liệu có nội dung dài hơn một ô bảng tính chứa được. Hãy xuất dạng JSON.');
  }
}
