import type { ServiceDeployment } from '@cchc/service-kit';
import { KeepAgenciesConsumer } from './agencies/keep-agencies.consumer.js';
import { CreateScoring1740000000000 } from './persistence/migrations/1740000000000-create-scoring.js';
import { GuardScoring1740000000001 } from './persistence/migrations/1740000000001-guard-scoring.js';
import { VersionCriteriaSets1740000000020 } from './persistence/migrations/1740000000020-version-criteria-sets.js';
import { PUBLISHES } from './published-events.js';
import { rebuildScoring } from './rebuild/rebuild-scoring.js';
import { PreFillScorecardConsumer } from './scorecards/pre-fill-scorecard.consumer.js';
import { ScoringModule } from './scoring.module.js';
import { seedCriteria } from './seed/seed-criteria.js';

export const deployment: ServiceDeployment = {
  name: 'scoring',
  title: 'Chấm điểm và xếp hạng',
  schema: 'scoring',
  contexts: ['scoring'],
  module: ScoringModule,
  migrations: [CreateScoring1740000000000, GuardScoring1740000000001, VersionCriteriaSets1740000000020],
  reactions: [PreFillScorecardConsumer, KeepAgenciesConsumer],
  publishes: PUBLISHES,
  seed: seedCriteria,
  rebuild: rebuildScoring,
};
