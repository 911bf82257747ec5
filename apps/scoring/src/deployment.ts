import type { ServiceDeployment } from '@cchc/service-kit';
import { KeepAgenciesConsumer } from './agencies/keep-agencies.consumer.js';
import { KeepCalendarConsumer } from './campaigns/keep-calendar.consumer.js';
import { TakeInputsConsumer } from './inputs/take-inputs.consumer.js';
import { CreateCampaigns1740000000010 } from './persistence/migrations/1740000000010-create-campaigns.js';
import { CreateScoring1740000000000 } from './persistence/migrations/1740000000000-create-scoring.js';
import { GuardScoring1740000000001 } from './persistence/migrations/1740000000001-guard-scoring.js';
import { VersionCriteriaSets1740000000020 } from './persistence/migrations/1740000000020-version-criteria-sets.js';
import { ReplayScoring1740000000030 } from './persistence/migrations/1740000000030-replay-scoring.js';
import { ExplainWhatPeopleGave1740000000100 } from './persistence/migrations/1740000000100-explain-what-people-gave.js';
import { GiveAdjustments1740000000041 } from './persistence/migrations/1740000000041-give-adjustments.js';
import { ImportSurveys1740000000042 } from './persistence/migrations/1740000000042-import-surveys.js';
import { SurveyByLink1740000000043 } from './persistence/migrations/1740000000043-survey-by-link.js';
import { PublishEditions1740000000060 } from './persistence/migrations/1740000000060-publish-editions.js';
import { GiveAwards1740000000070 } from './persistence/migrations/1740000000070-give-awards.js';
import { RunSchemes1740000000080 } from './persistence/migrations/1740000000080-run-schemes.js';
import { TellDuties1740000000090 } from './persistence/migrations/1740000000090-tell-duties.js';
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
  migrations: [
    CreateScoring1740000000000, GuardScoring1740000000001, CreateCampaigns1740000000010, VersionCriteriaSets1740000000020, ReplayScoring1740000000030,
    GiveAdjustments1740000000041, ImportSurveys1740000000042, SurveyByLink1740000000043, PublishEditions1740000000060, GiveAwards1740000000070,
    RunSchemes1740000000080, TellDuties1740000000090, ExplainWhatPeopleGave1740000000100,
  ],
  reactions: [PreFillScorecardConsumer, TakeInputsConsumer, KeepAgenciesConsumer, KeepCalendarConsumer],
  publishes: PUBLISHES,
  seed: seedCriteria,
  rebuild: rebuildScoring,
};
