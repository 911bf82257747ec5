import { DomainError } from '@cchc/kernel';

/** The same content has a number already. */
export class CriteriaSetUnchanged extends DomainError {
  readonly slug = 'criteria-set-unchanged';
  readonly title = 'Bộ tiêu chí không có gì thay đổi';
  override readonly extensions: Readonly<Record<string, unknown>>;
  constructor(code: string) {
    super(`Nội dung này giống hệt phiên bản ${code}.`);
    this.extensions = { criteriaSet: code };
  }
}

export class CriteriaSetInForce extends DomainError {
  readonly slug = 'criteria-set-in-force';
  readonly title = 'Bộ tiêu chí đang có hiệu lực';
  constructor(code: string) {
    super(`Phiên bản ${code} đang có hiệu lực rồi.`);
  }
}

/** What has once ranked agencies stays, so that every past rank can be explained. */
export class CriteriaSetKept extends DomainError {
  readonly slug = 'criteria-set-kept';
  readonly title = 'Bộ tiêu chí đã từng có hiệu lực';
  constructor(code: string) {
    super(`Phiên bản ${code} đã từng có hiệu lực nên được giữ lại; chỉ xóa được bản dự thảo.`);
  }
}

/** Leaves refer to the indicators, tasks and laws of their year's plan. */
export class PlanYearMissing extends DomainError {
  readonly slug = 'plan-year-missing';
  readonly title = 'Chưa có kế hoạch của năm này';
  constructor(year: number) {
    super(`Chưa có kế hoạch, mẫu báo cáo và bộ tiêu chí đầu tiên của năm ${year} nên chưa kiểm tra được các tham chiếu.`);
  }
}
