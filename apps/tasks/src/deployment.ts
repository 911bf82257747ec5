import type { ServiceDeployment } from '@cchc/service-kit';
import { OnAgencyRegistered } from './agencies/on-agency-registered.consumer.js';
import { OnImprovementRequested } from './plans/on-improvement-requested.consumer.js';
import { CreateTasks1700000000000 } from './persistence/migrations/1700000000000-create-tasks.js';
import { EndObligations1740000000100 } from './persistence/migrations/1740000000100-end-obligations.js';
import { VersionCalendars1700000000001 } from './persistence/migrations/1700000000001-version-calendars.js';
import { PUBLISHES } from './published-events.js';
import { seedPlan } from './seed/seed-plan.js';
import { TasksConfig } from './tasks.config.js';
import { TasksModule } from './tasks.module.js';

export const deployment: ServiceDeployment = {
  name: 'tasks',
  title: 'Nhiệm vụ và báo cáo',
  schema: 'tasks',
  contexts: ['tasks'],
  module: TasksModule,
  migrations: [CreateTasks1700000000000, VersionCalendars1700000000001, EndObligations1740000000100],
  reactions: [OnAgencyRegistered, OnImprovementRequested],
  publishes: PUBLISHES,
  config: TasksConfig,
  seed: seedPlan,
};
