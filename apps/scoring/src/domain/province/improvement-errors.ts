import { DomainError } from '@cchc/kernel';

export class ComponentNotWeak extends DomainError {
  readonly slug = 'component-not-weak';
  readonly title = 'Nội dung này không yếu';
  constructor(code: string, percent: string, weakBelow: string) {
    super(`${code} chưa có điểm hoặc đạt ${percent.replace('.', ',')} %, không thấp hơn ngưỡng ${weakBelow.replace('.', ',')} %.`);
  }
}

export class ImprovementOpen extends DomainError {
  readonly slug = 'improvement-open';
  readonly title = 'Đã có nhiệm vụ khắc phục đang thực hiện';
  constructor(taskCode: string) {
    super(`Nhiệm vụ ${taskCode} chưa hoàn thành; hoàn thành rồi mới giao nhiệm vụ khác cho nội dung này.`);
  }
}

export class DeadlinePassed extends DomainError {
  readonly slug = 'deadline-passed';
  readonly title = 'Hạn phải sau hôm nay';
  override readonly status = 422;
  constructor() {
    super('Hạn hoàn thành phải sau ngày giao nhiệm vụ.');
  }
}

export class PartNotSubmitted extends DomainError {
  readonly slug = 'part-not-submitted';
  readonly title = 'Phần này chưa nộp';
  constructor() {
    super('Cơ quan chủ trì chưa nộp phần tự chấm, hoặc đã bị trả lại và chưa nộp lại.');
  }
}

export class PartAppraised extends DomainError {
  readonly slug = 'part-appraised';
  readonly title = 'Phần này đã được thẩm định';
  constructor() {
    super('Đã quyết định tiêu chí trong phần này nên không trả lại được; hãy yêu cầu giải trình.');
  }
}
