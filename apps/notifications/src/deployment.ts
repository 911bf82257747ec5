import type { ServiceDeployment } from '@cchc/service-kit';
import { OnDirectoryChanged } from './directory/on-directory-changed.consumer.js';
import { NotificationsConfig } from './notifications.config.js';
import { NotificationsModule } from './notifications.module.js';
import { CreateDirectoryCopy1740000000001 } from './persistence/migrations/1740000000001-create-directory-copy.js';
import { CreateReminders1740000000002 } from './persistence/migrations/1740000000002-create-reminders.js';
import { CreateMessages1740000000003 } from './persistence/migrations/1740000000003-create-messages.js';
import { OnObligationScheduled } from './reminders/on-obligation-scheduled.consumer.js';
import { FollowTasksAlone1740000000004 } from './persistence/migrations/1740000000004-follow-tasks-alone.js';
import { TraceReminders1740000000005 } from './persistence/migrations/1740000000005-trace-reminders.js';
import { ReviewHeldMails1740000000006 } from './persistence/migrations/1740000000006-review-held-mails.js';
import { OnObligationMet } from './reminders/on-obligation-met.consumer.js';
import { OnEditionPublished } from './results/on-edition-published.consumer.js';
import { seedNotifications } from './seed/seed-notifications.js';

export const deployment: ServiceDeployment = {
  name: 'notifications',
  title: 'Nhắc việc và thông báo',
  schema: 'notifications',
  contexts: ['notifications'],
  module: NotificationsModule,
  migrations: [
    CreateDirectoryCopy1740000000001, CreateReminders1740000000002, CreateMessages1740000000003, FollowTasksAlone1740000000004,
    TraceReminders1740000000005, ReviewHeldMails1740000000006,
  ],
  reactions: [OnDirectoryChanged, OnObligationScheduled, OnObligationMet, OnEditionPublished],
  publishes: [],
  config: NotificationsConfig,
  seed: seedNotifications,
};
