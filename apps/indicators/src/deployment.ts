import type { ServiceDeployment } from '@cchc/service-kit';
import { OnAgencyRegistered } from './agencies/on-agency-registered.consumer.js';
import { IndicatorsModule } from './indicators.module.js';
import { CreateIndicators1740000000000 } from './persistence/migrations/1740000000000-create-indicators.js';
import { VersionIndexResults1740000000080 } from './persistence/migrations/1740000000080-version-index-results.js';
import { PUBLISHES } from './published-events.js';
import { OnReportSubmitted } from './report-values/on-report-submitted.consumer.js';
import { seedCatalogue } from './seed/seed-catalogue.js';

export const deployment: ServiceDeployment = {
  name: 'indicators',
  title: 'Số liệu báo cáo và chỉ tiêu',
  schema: 'indicators',
  contexts: ['indicators'],
  module: IndicatorsModule,
  migrations: [CreateIndicators1740000000000, VersionIndexResults1740000000080],
  reactions: [OnReportSubmitted, OnAgencyRegistered],
  publishes: PUBLISHES,
  seed: seedCatalogue,
};
