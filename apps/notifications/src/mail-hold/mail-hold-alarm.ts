import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DeliveryHealth, UnitOfWork, type HealthReport, type Transaction } from '@cchc/delivery';
import { TIME_ZONE } from '@cchc/kernel';
import { MailHoldRepository, type Restore } from '../persistence/mail-hold.repository.js';

const instant = new Intl.DateTimeFormat('vi-VN', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'short' });

const TITLE = 'Thư đi đang bị giữ chờ soát lại';

/** Tells that mails are held: health is red, and each administrator finds it in the inbox. */
@Injectable()
export class MailHoldAlarm implements OnModuleInit {
  constructor(
    private readonly health: DeliveryHealth,
    private readonly work: UnitOfWork,
    private readonly hold: MailHoldRepository,
  ) {}

  onModuleInit(): void {
    this.health.also({ name: 'mail-hold', check: () => this.check() });
  }

  async tell(tx: Transaction, restore: Restore): Promise<void> {
    const mails = await this.hold.waiting(tx);
    await this.hold.tellAdministrators(tx, restore, TITLE, `Cơ sở dữ liệu đã được khôi phục về khoảng ${instant.format(restore.lostFrom)}. `
      + `${mails} thư đang chờ có thể đã được gửi trước khi khôi phục; hệ thống không gửi thư nào cho đến khi quản trị viên cho gửi hoặc bỏ các thư này.`);
  }

  private check(): Promise<HealthReport> {
    return this.work.run(async (tx) => {
      const restore = await this.hold.inForce(tx);
      return { ok: !restore, detail: { held: restore !== undefined, mails: await this.hold.waiting(tx) } };
    });
  }
}
