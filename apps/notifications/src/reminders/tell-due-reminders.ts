import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { Scheduled, type ScheduledWork } from '@cchc/service-kit';
import { digestLine, type OwedItem } from '../domain/digest.js';
import { audienceOf, tellingOf, type DueReminder, type Telling } from '../domain/telling.js';
import { lineWords, stateWords } from '../domain/wording.js';
import { NotificationsConfig } from '../notifications.config.js';
import { DigestRepository } from '../persistence/digest.repository.js';
import { DirectoryRepository } from '../persistence/directory.repository.js';
import { DueReminderRepository, type DueRow, type Recipient } from '../persistence/due-reminder.repository.js';
import { PlanningRepository, type Planning } from '../persistence/planning.repository.js';

const MOST = 500;

interface Told {
  reminder: DueRow;
  personId: string;
}

/** Turns the rungs whose hour has come into the day's digest of each person concerned; any number of replicas may run it. */
@Scheduled({ everyMs: 1000 })
@Injectable()
export class TellDueReminders implements ScheduledWork {
  readonly name = 'tell-due-reminders';

  constructor(
    private readonly work: UnitOfWork,
    private readonly due: DueReminderRepository,
    private readonly planning: PlanningRepository,
    private readonly directory: DirectoryRepository,
    private readonly digests: DigestRepository,
    private readonly config: NotificationsConfig,
  ) {}

  runOnce(): Promise<number> {
    return this.work.run(async (tx) => {
      const { rows, realNow } = await this.due.claim(tx, MOST);
      if (rows.length === 0) return 0;
      const planning = await this.planning.read(tx);
      const tellings = await this.decide(tx, rows, planning, realNow);
      await this.tell(tx, toldBy(rows, tellings), planning);
      await this.due.settle(tx, tellings);
      return tellings.filter((telling) => telling.kind !== 'WAIT').length;
    });
  }

  private async decide(tx: Transaction, rows: readonly DueRow[], planning: Planning, realNow: Date): Promise<Telling[]> {
    const due = rows.map((row): DueReminder => ({ ...row, settings: planning.settings.get(row.class) }));
    const asked = due.flatMap((one) => audienceOf(one).map(({ role, agency }) => ({
      id: one.id, role, agencyCode: agency === 'ANY' ? null : agency === 'OWN' ? one.agencyCode : agency,
    })));
    const found = await this.directory.holders(tx, asked);
    const patience = { forEveryRole: this.config.ROLE_PATIENCE_SECONDS, lookAgain: 10, forAnybody: 3600 };
    return due.map((one) => tellingOf(one, found.filter((_, at) => asked[at]!.id === one.id), realNow, patience));
  }

  private async tell(tx: Transaction, told: readonly Told[], { calendar }: Planning): Promise<void> {
    const people = [...new Set(told.map(({ personId }) => personId))];
    const reachable = await this.digests.reachable(tx, people);
    const withMail = people.filter((personId) => reachable.get(personId) === 'ok');
    const messages = await this.digests.openFor(tx, withMail, calendar, this.config.DIGEST_SETTLE_SECONDS);
    await this.due.addRecipients(tx, told.map(({ reminder, personId }): Recipient => ({
      reminder, personId,
      messageId: messages.get(personId) ?? null,
      reason: messages.has(personId) ? null : reachable.has(personId) ? 'hard-bounce' : 'no-contact-point',
    })));
    await this.digests.addInboxItems(tx, told.map(({ reminder, personId }) => {
      const line = digestLine(itemOf(reminder), tx.now, calendar);
      return { personId, subject: reminder.subject, title: `${reminder.title}: ${stateWords(line)}`, body: lineWords(line) };
    }));
  }
}

const itemOf = (row: DueRow): OwedItem => ({ ...row, obligationId: row.subject });

const toldBy = (rows: readonly DueRow[], tellings: readonly Telling[]): Told[] =>
  tellings.flatMap((telling, at) => (telling.kind === 'TELL' ? telling.people.map((personId) => ({ reminder: rows[at]!, personId })) : []));
