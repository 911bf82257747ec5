import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { Idempotency, type Actor, type Once } from '@cchc/service-kit';
import { MailNotHeld } from '../domain/errors.js';
import { MailHoldRepository } from '../persistence/mail-hold.repository.js';
import type { MailHoldDecisionDto, MailHoldDto } from './mail-hold.dto.js';

/** The mails that wait for a person since the database was restored. */
@Injectable()
export class MailHoldHandlers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly hold: MailHoldRepository,
  ) {}

  show(): Promise<MailHoldDto> {
    return this.work.run((tx) => this.shown(tx));
  }

  decide({ decision, reason }: MailHoldDecisionDto, { personId, displayName }: Actor, once: Once): Promise<MailHoldDto> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => {
      const restore = await this.hold.inForce(tx);
      if (!restore) throw new MailNotHeld();
      await this.hold.endClaims(tx);
      const review = { decision, reason: reason.trim(), mails: await this.hold.waiting(tx), decidedBy: personId, decider: displayName };
      if (!(await this.hold.decide(tx, restore, review))) throw new MailNotHeld();
      if (decision === 'DROPPED') await this.hold.drop(tx);
      return this.shown(tx);
    }));
  }

  private async shown(tx: Transaction): Promise<MailHoldDto> {
    const restore = await this.hold.inForce(tx);
    return {
      held: restore !== undefined, mails: await this.hold.waiting(tx), lostFrom: restore?.lostFrom ?? null, lostUntil: restore?.lostUntil ?? null,
      lastReview: (await this.hold.lastReview(tx)) ?? null,
    };
  }
}
