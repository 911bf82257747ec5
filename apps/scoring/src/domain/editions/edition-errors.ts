import { DomainError } from '@cchc/kernel';

export class CampaignNotLocked extends DomainError {
  readonly slug = 'campaign-not-locked';
  readonly title = 'Đợt chấm điểm chưa chốt';
  constructor() {
    super('Chỉ thực hiện được khi điểm đã chốt.');
  }
}

export class AlreadyPublished extends DomainError {
  readonly slug = 'already-published';
  readonly title = 'Kết quả đã được công bố';
  override readonly extensions: Readonly<Record<string, unknown>>;
  constructor(number: number) {
    super(`Kết quả đã công bố lần ${number}; muốn đính chính thì mở lại đợt chấm điểm, nêu lý do.`);
    this.extensions = { number };
  }
}

export class NothingChanged extends DomainError {
  readonly slug = 'edition-unchanged';
  readonly title = 'Kết quả không có gì thay đổi';
  constructor(number: number) {
    super(`Mọi phiếu điểm giống hệt lần công bố ${number}, nên không có gì để đính chính.`);
  }
}

export class NothingToPublish extends DomainError {
  readonly slug = 'nothing-to-publish';
  readonly title = 'Chưa có gì để công bố';
  constructor(year: number) {
    super(`Năm ${year} chưa có cơ quan nào trong diện xếp hạng.`);
  }
}
