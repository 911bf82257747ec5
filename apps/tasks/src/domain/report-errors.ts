import { DomainError, type FieldError, type LocalDate } from '@cchc/kernel';
import type { ReportStatus } from './report.js';

const IN_WORDS: Record<ReportStatus, string> = {
  NOT_STARTED: 'chưa có số liệu',
  DRAFT: 'đang là bản nháp',
  SUBMITTED: 'đã gửi, đang chờ Sở Nội vụ xem xét',
  RETURNED: 'đã được trả lại để bổ sung',
  ACCEPTED: 'đã được chấp nhận',
};

export class ReportNotOpen extends DomainError {
  readonly slug = 'report-not-open';
  readonly title = 'Báo cáo không ở trạng thái cho phép sửa hoặc gửi';
  constructor(status: ReportStatus) {
    super(`Báo cáo ${IN_WORDS[status]}.`);
  }
}

export class ReportNotSubmitted extends DomainError {
  readonly slug = 'report-not-submitted';
  readonly title = 'Báo cáo không ở trạng thái chờ xem xét';
  constructor(status: ReportStatus) {
    super(`Báo cáo ${IN_WORDS[status]}.`);
  }
}

export class PeriodNotOpen extends DomainError {
  readonly slug = 'period-not-open';
  readonly title = 'Chưa đến kỳ báo cáo';
  constructor(opensOn: LocalDate) {
    super(`Kỳ báo cáo này nhận báo cáo từ ngày ${opensOn.split('-').reverse().join('/')}.`);
  }
}

export class ReportValuesInvalid extends DomainError {
  readonly slug = 'validation-failed';
  readonly title = 'Số liệu không hợp lệ';
  override readonly status = 422;
  constructor(override readonly errors: readonly FieldError[]) {
    super(`Có ${errors.length} số liệu không hợp lệ; chưa lưu gì.`);
  }
}

export class SubmissionRefused extends DomainError {
  readonly title: string;
  override readonly status = 422;
  constructor(readonly slug: 'report-incomplete' | 'cross-check-failed', override readonly errors: readonly FieldError[]) {
    super(`Báo cáo chưa gửi được: còn ${errors.length} chỗ cần sửa.`);
    this.title = slug === 'report-incomplete' ? 'Báo cáo chưa đầy đủ' : 'Số liệu không khớp nhau';
  }
}

export class HeadApprovalRequired extends DomainError {
  readonly slug = 'head-approval-required';
  readonly title = 'Cần thủ trưởng cơ quan phê duyệt';
  override readonly status = 403;
  constructor() {
    super('Chỉ thủ trưởng cơ quan được gửi báo cáo; cán bộ lưu bản nháp rồi trình thủ trưởng.');
  }
}

export class SeparationOfDuties extends DomainError {
  readonly slug = 'separation-of-duties';
  readonly title = 'Không được tự xem xét báo cáo của cơ quan mình';
  override readonly status = 403;
  constructor() {
    super('Người của cơ quan gửi báo cáo không được chấp nhận hoặc trả lại báo cáo đó.');
  }
}
