import type { ServiceDeployment } from '@cchc/service-kit';
import { DoorGuard } from './access/door.guard.js';
import { OnRankingChanged } from './events/on-ranking-changed.consumer.js';
import { GatewayConfig } from './gateway.config.js';
import { GatewayModule } from './gateway.module.js';
import { CreateDirectory1740000000000 } from './persistence/migrations/1740000000000-create-directory.js';
import { CreateAccess1740000000001 } from './persistence/migrations/1740000000001-create-access.js';
import { EndAgencies1740000000100 } from './persistence/migrations/1740000000100-end-agencies.js';
import { PUBLISHED } from './published-events.js';
import { seedDirectory } from './seed/seed-directory.js';

export const deployment: ServiceDeployment = {
  name: 'gateway',
  title: 'Cổng vào và danh bạ',
  schema: 'directory',
  contexts: ['directory'],
  module: GatewayModule,
  migrations: [CreateDirectory1740000000000, CreateAccess1740000000001, EndAgencies1740000000100],
  reactions: [OnRankingChanged],
  publishes: PUBLISHED,
  config: GatewayConfig,
  access: DoorGuard,
  parkedMessages: 'api/v1/parked-messages/gateway',
  seed: seedDirectory,
};
