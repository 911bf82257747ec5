import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork } from '@cchc/delivery';
import { outcomeOf, type Outcome } from '../domain/delivery-outcome.js';
import { withoutAddresses } from '../domain/email-address.js';
import { nextAttempt } from '../domain/retry-ladder.js';
import { NotificationsConfig } from '../notifications.config.js';
import { AttemptRepository, type AttemptState, type MessageEnd } from '../persistence/attempt.repository.js';
import type { ClaimedMail } from './claim-mails.js';
import type { SendResult } from './smtp-session.js';

/** Writes down how an attempt ended, with the server's own words as proof. */
@Injectable()
export class RecordDelivery {
  private readonly log = new Logger(RecordDelivery.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: AttemptRepository,
    private readonly config: NotificationsConfig,
  ) {}

  async execute(mail: ClaimedMail, result: SendResult): Promise<Outcome> {
    const outcome = result.sent ? 'SENT' : outcomeOf(result.end);
    const words = result.sent ? result.response : result.end.response;
    const response = words === undefined ? null : withoutAddresses(words).slice(0, 500);
    await this.work.run(async (tx) => {
      const state = await this.attempts.lock(tx, mail);
      if (!state) return;
      await this.attempts.end(tx, mail, outcome, { ...this.endOf(outcome, state), response });
      if (outcome === 'HARD_BOUNCE') await this.attempts.markBounced(tx, mail.email);
      if (outcome === 'UNREACHABLE') await this.attempts.openCircuit(tx, this.config.MAIL_PROBE_SECONDS, response ?? 'no answer');
      else if (outcome !== 'UNCERTAIN' && (await this.attempts.closeCircuit(tx))) this.log.log({ message: 'mail server answers again' });
    });
    this.log[outcome === 'SENT' ? 'log' : 'warn']({ message: 'attempt ended', mail: mail.id, attempt: mail.attempt, outcome, response });
    return outcome;
  }

  /** Claimed, but its body not begun: the server turned out to be away, or the lease or the mail's day ran out. */
  async release(mail: ClaimedMail): Promise<void> {
    await this.work.run(async (tx) => {
      if (!(await this.attempts.lock(tx, mail))) return;
      await this.attempts.end(tx, mail, 'RELEASED', { state: 'QUEUED', reason: null, response: null, refused: false, waitSeconds: 0 });
    });
  }

  private endOf(outcome: Outcome, state: AttemptState): Omit<MessageEnd, 'response'> {
    const ended = (to: MessageEnd['state'], reason: string | null = null) => ({ state: to, reason, refused: false, waitSeconds: 0 });
    switch (outcome) {
      case 'SENT': return ended('SENT');
      case 'HARD_BOUNCE': return ended('FAILED', 'hard-bounce');
      case 'REJECTED': return ended('FAILED', 'rejected');
      case 'UNCERTAIN': return ended('UNCERTAIN', 'connection-lost');
      case 'UNREACHABLE': return { state: 'QUEUED', reason: 'server-unreachable', refused: false, waitSeconds: this.config.MAIL_PROBE_SECONDS };
      case 'DEFERRED': return this.deferred(state);
    }
  }

  private deferred({ refusals, firstAttemptAt, realNow }: AttemptState): Omit<MessageEnd, 'response'> {
    const ladder = { waits: this.config.mailRetrySeconds, giveUpAfter: this.config.MAIL_GIVE_UP_SECONDS };
    const next = nextAttempt(ladder, refusals + 1, firstAttemptAt, realNow);
    return next
      ? { state: 'DEFERRED', reason: 'deferred', refused: true, waitSeconds: (next.getTime() - realNow.getTime()) / 1000 }
      : { state: 'FAILED', reason: 'gave-up', refused: true, waitSeconds: 0 };
  }
}
