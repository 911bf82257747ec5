import { Injectable, Logger } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { atLocalTime, localDateOf } from '@cchc/kernel';
import { planLateMails } from '../domain/late-mail.js';
import { LateMailRepository } from '../persistence/late-mail.repository.js';
import { PlanningRepository } from '../persistence/planning.repository.js';

/** Brings mails of earlier days that have not left into today's digests, before any of those leaves. */
@Injectable()
export class FoldLateMails {
  private readonly log = new Logger(FoldLateMails.name);

  constructor(
    private readonly mails: LateMailRepository,
    private readonly planning: PlanningRepository,
  ) {}

  async execute(tx: Transaction): Promise<void> {
    const today = localDateOf(tx.now);
    const late = await this.mails.lock(tx, today);
    if (late.length === 0) return;
    const plan = planLateMails(late, await this.mails.lockTodays(tx, today, late.map(({ personId }) => personId)));
    await this.mails.bringUp(tx, plan.bringUp, today);
    await this.mails.fold(tx, plan.fold);
    if (plan.postpone.length > 0) {
      const calendar = await this.planning.calendar(tx);
      await this.mails.postpone(tx, plan.postpone, atLocalTime(calendar.addWorkingDays(today, 1), '08:00'));
    }
    this.log.log({ message: 'mails of earlier days', ...plan });
  }
}
