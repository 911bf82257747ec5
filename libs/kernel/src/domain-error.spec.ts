import { describe, expect, it } from '@jest/globals';
import { DomainError } from './domain-error.js';

class ReportNotOpen extends DomainError {
  readonly slug = 'report-not-open';
  readonly title = 'Báo cáo không còn mở';
}

describe('a refusal', () => {
  it('is an error with a name, a slug and a sentence', () => {
    const error = new ReportNotOpen('Báo cáo quý I đã được gửi.');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'ReportNotOpen', slug: 'report-not-open', status: 409, message: 'Báo cáo quý I đã được gửi.', detail: 'Báo cáo quý I đã được gửi.' });
  });
});
