import { Injectable, Logger } from '@nestjs/common';
import { RestoreWatch, UnitOfWork } from '@cchc/delivery';
import { Scheduled, type ScheduledWork } from '@cchc/service-kit';
import { NotificationsConfig } from '../notifications.config.js';
import { AttemptRepository } from '../persistence/attempt.repository.js';
import { MailHoldRepository } from '../persistence/mail-hold.repository.js';
import { ClaimMails, type ClaimedMail } from './claim-mails.js';
import { composeDigest } from './digest-mail.js';
import { RecordDelivery } from './record-delivery.js';
import { SmtpPool } from './smtp-pool.js';

/** The claim has passed to another process, its lease or the mail's day has run out, or mail is held: this one must not go on. */
class LeaseLost extends Error {}

/** Sends what is due, a few conversations at a time; any number of replicas may run it. */
@Scheduled({ everyMs: 1000 })
@Injectable()
export class SendMails implements ScheduledWork {
  readonly name = 'send-mails';
  private readonly log = new Logger(SendMails.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly restores: RestoreWatch,
    private readonly claim: ClaimMails,
    private readonly attempts: AttemptRepository,
    private readonly hold: MailHoldRepository,
    private readonly record: RecordDelivery,
    private readonly smtp: SmtpPool,
    private readonly config: NotificationsConfig,
  ) {}

  async runOnce(): Promise<number> {
    // Whether this database has lost what already left cannot be told without the broker.
    if (!(await this.restores.sure())) return 0;
    const { taken, mails } = await this.claim.execute(this.config.MAIL_CONNECTIONS * 4);
    const waiting = [...mails];
    let away = false;
    const converse = async (): Promise<void> => {
      for (let mail = waiting.shift(); mail; mail = waiting.shift()) {
        if (away) await this.record.release(mail);
        else away = (await this.deliver(mail)) === 'UNREACHABLE' || away;
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: this.config.MAIL_CONNECTIONS }, converse));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
    return away ? 0 : taken;
  }

  private async deliver(mail: ClaimedMail): Promise<string> {
    const { MAIL_FROM: from, PUBLIC_URL: publicUrl } = this.config;
    const letter = await composeDigest({ ...mail, to: mail.email }, { from, publicUrl });
    try {
      const result = await this.smtp.send(letter.envelope, letter.raw, () => this.beginBody(mail, letter.subject, letter.messageId));
      return await this.record.execute(mail, result);
    } catch (error) {
      if (!(error instanceof LeaseLost)) throw error;
      this.log.warn({ message: 'lease lost before the body began', mail: mail.id, attempt: mail.attempt });
      await this.record.release(mail);
      return 'LOST';
    }
  }

  private async beginBody(mail: ClaimedMail, subject: string, messageId: string): Promise<void> {
    const mark = await this.work.run(async (tx) => {
      if (await this.hold.inForce(tx)) throw new LeaseLost();
      if (!(await this.attempts.beginBody(tx, mail, subject, messageId))) throw new LeaseLost();
      const moved = await this.restores.advance(tx);
      if (moved === undefined) throw new LeaseLost();
      return moved;
    });
    // Known outside the database before the body leaves: one that is restored to before this instant will not send it again.
    if (!(await this.restores.keep(mark))) throw new LeaseLost();
  }
}
