import { Module } from '@nestjs/common';
import { ContactPointsController } from './contact-points/contact-points.controller.js';
import { OnDirectoryChanged } from './directory/on-directory-changed.consumer.js';
import { InboxController } from './inbox/inbox.controller.js';
import { ClaimMails } from './mail/claim-mails.js';
import { FoldLateMails } from './mail/fold-late-mails.js';
import { RecordDelivery } from './mail/record-delivery.js';
import { SendMails } from './mail/send-mails.js';
import { SmtpPool } from './mail/smtp-pool.js';
import { MailHoldAlarm } from './mail-hold/mail-hold-alarm.js';
import { MailHoldController } from './mail-hold/mail-hold.controller.js';
import { MailHoldHandlers } from './mail-hold/mail-hold.handlers.js';
import { MailMetrics } from './messages/mail-metrics.js';
import { MessagesController } from './messages/messages.controller.js';
import { MessagesQuery } from './messages/messages.query.js';
import { ResendMessageHandler } from './messages/resend-message.handler.js';
import { AttemptRepository } from './persistence/attempt.repository.js';
import { ContactPointRepository } from './persistence/contact-point.repository.js';
import { DigestRepository } from './persistence/digest.repository.js';
import { DirectoryRepository } from './persistence/directory.repository.js';
import { DueReminderRepository } from './persistence/due-reminder.repository.js';
import { InboxRepository } from './persistence/inbox.repository.js';
import { LateMailRepository } from './persistence/late-mail.repository.js';
import { MailHoldRepository } from './persistence/mail-hold.repository.js';
import { ObligationRepository } from './persistence/obligation.repository.js';
import { OutgoingRepository } from './persistence/outgoing.repository.js';
import { PlanningRepository } from './persistence/planning.repository.js';
import { ReminderRepository } from './persistence/reminder.repository.js';
import { ReminderSettingsController } from './reminder-settings/reminder-settings.controller.js';
import { FollowObligationsHandler } from './reminders/follow-obligations.handler.js';
import { ListRemindersQuery } from './reminders/list-reminders.query.js';
import { OnObligationScheduled } from './reminders/on-obligation-scheduled.consumer.js';
import { OnObligationMet } from './reminders/on-obligation-met.consumer.js';
import { PlanReminders } from './reminders/plan-reminders.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { ReplanReminders } from './reminders/replan-reminders.js';
import { TellDueReminders } from './reminders/tell-due-reminders.js';
import { OnEditionPublished } from './results/on-edition-published.consumer.js';

@Module({
  controllers: [
    ContactPointsController, InboxController, MailHoldController, MessagesController, RemindersController, ReminderSettingsController,
    OnDirectoryChanged, OnObligationScheduled, OnObligationMet, OnEditionPublished,
  ],
  providers: [
    AttemptRepository, ContactPointRepository, DigestRepository, DirectoryRepository, DueReminderRepository, InboxRepository, LateMailRepository, MailHoldRepository,
    ObligationRepository, OutgoingRepository, PlanningRepository, ReminderRepository,
    ClaimMails, FoldLateMails, FollowObligationsHandler, ListRemindersQuery, MailHoldAlarm, MailHoldHandlers, MailMetrics, MessagesQuery, PlanReminders, RecordDelivery, ResendMessageHandler, SmtpPool,
    ReplanReminders, SendMails, TellDueReminders,
  ],
})
export class NotificationsModule {}
