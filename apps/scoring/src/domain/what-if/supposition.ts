import { DomainError, type FieldError } from '@cchc/kernel';
import type { ReportValue } from '../facts/report-state.js';

/** Values of a period's report as they would be; null empties a cell, what is left out stays. Without an instant the first one stays, else it is sent now. */
export interface SupposedReport {
  period: string;
  values: Readonly<Record<string, ReportValue | null>>;
  submittedAt?: Date;
}

/** A task as it would be: done at an instant (left out: now), or null: not done. */
export interface SupposedTask {
  code: string;
  completedAt?: Date | null;
}

export interface Supposition {
  reports: readonly SupposedReport[];
  tasks: readonly SupposedTask[];
}

/** What is supposed does not fit what the card knows; `errors` name every place. */
export class SuppositionInvalid extends DomainError {
  readonly slug = 'what-if-invalid';
  readonly title = 'Giả định chưa hợp lệ';
  override readonly status = 422;

  constructor(override readonly errors: readonly FieldError[]) {
    super(`Có ${errors.length} chỗ cần sửa trong giả định.`);
  }
}
