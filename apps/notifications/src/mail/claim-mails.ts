import { Injectable, Logger } from '@nestjs/common';
import { RestoreWatch, UnitOfWork, type Transaction } from '@cchc/delivery';
import type { WorkingCalendar } from '@cchc/kernel';
import { digestOf, type DigestLine } from '../domain/digest.js';
import { MailHoldAlarm } from '../mail-hold/mail-hold-alarm.js';
import { NotificationsConfig } from '../notifications.config.js';
import { MailHoldRepository } from '../persistence/mail-hold.repository.js';
import { OutgoingRepository } from '../persistence/outgoing.repository.js';
import { PlanningRepository } from '../persistence/planning.repository.js';
import { FoldLateMails } from './fold-late-mails.js';

/** A message under lease, with what it has to tell at the moment of the claim. */
export interface ClaimedMail {
  id: string;
  attempt: number;
  email: string;
  displayName: string;
  lines: DigestLine[];
  now: Date;
}

type Claim = Omit<ClaimedMail, 'attempt'> & { drop: string | null };

/** One transaction: takes messages that are due, unless mail is held, drops what is no longer owed, and cancels what has nothing left to tell. */
@Injectable()
export class ClaimMails {
  private readonly log = new Logger(ClaimMails.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly restores: RestoreWatch,
    private readonly hold: MailHoldRepository,
    private readonly alarm: MailHoldAlarm,
    private readonly outgoing: OutgoingRepository,
    private readonly planning: PlanningRepository,
    private readonly late: FoldLateMails,
    private readonly config: NotificationsConfig,
  ) {}

  /** How many messages were taken up, and those of them that are to be sent now. */
  execute(most: number): Promise<{ taken: number; mails: ClaimedMail[] }> {
    return this.work.run(async (tx) => {
      await this.restores.guard(tx);
      const restore = await this.hold.inForce(tx);
      if (restore) {
        await this.alarm.tell(tx, restore);
        return { taken: 0, mails: [] };
      }
      for (const { id, state } of await this.outgoing.recover(tx)) this.log.warn({ message: 'attempt was cut off', mail: id, state });
      if (await this.outgoing.isDigesting(tx)) return { taken: 0, mails: [] };
      await this.late.execute(tx);
      const due = await this.outgoing.lockDue(tx, most);
      if (due.length === 0) return { taken: 0, mails: [] };
      const claims = await this.examine(tx, due);
      for (const { id, drop } of claims) if (drop) await this.cancel(tx, id, drop);
      const sendable = claims.filter((claim) => !claim.drop);
      const allowed = sendable.length === 0 ? 0 : await this.outgoing.allowance(tx, most, this.config.MAIL_PROBE_SECONDS);
      const mails = await this.lease(tx, sendable.slice(0, allowed));
      return { taken: mails.length + claims.length - sendable.length, mails };
    });
  }

  private async examine(tx: Transaction, due: Awaited<ReturnType<OutgoingRepository['lockDue']>>): Promise<Claim[]> {
    const ids = due.map((row) => row.id);
    await this.outgoing.dropSettled(tx, ids);
    const items = await this.outgoing.itemsOf(tx, ids);
    const calendar: WorkingCalendar = await this.planning.calendar(tx);
    return due.map((row) => {
      const lines = digestOf(items.get(row.id) ?? [], tx.now, calendar);
      const drop = lines.length === 0 ? 'nothing-left' : !row.active ? 'person-inactive' : row.bounced ? 'hard-bounce' : !row.email ? 'no-contact-point' : null;
      return { id: row.id, email: row.email ?? '', displayName: row.displayName, lines, now: tx.now, drop };
    });
  }

  private async cancel(tx: Transaction, id: string, reason: string): Promise<void> {
    await this.outgoing.cancel(tx, id, reason);
    this.log.log({ message: 'mail is not needed any more', mail: id, reason });
  }

  private async lease(tx: Transaction, claims: readonly Claim[]): Promise<ClaimedMail[]> {
    const attempts = await this.outgoing.lease(tx, claims.map((claim) => claim.id), this.config.MAIL_LEASE_SECONDS);
    return claims.map(({ drop: _, ...claim }) => ({ ...claim, attempt: attempts.get(claim.id)! }));
  }
}
