import { Module } from '@nestjs/common';
import { KeepAgenciesConsumer } from './agencies/keep-agencies.consumer.js';
import { KeepAgencies } from './agencies/keep-agencies.handler.js';
import { CriteriaSetsController } from './criteria-sets/criteria-sets.controller.js';
import { CriteriaSetsQuery } from './criteria-sets/criteria-sets.query.js';
import { InstallCriteriaSet } from './criteria-sets/install-criteria-set.handler.js';
import { AgenciesRepository } from './persistence/agencies.repository.js';
import { CardsRepository } from './persistence/cards.repository.js';
import { CriteriaSetsRepository } from './persistence/criteria-sets.repository.js';
import { FactLogReader } from './persistence/fact-log.reader.js';
import { FactLogRepository } from './persistence/fact-log.repository.js';
import { KnownFactsRepository } from './persistence/known-facts.repository.js';
import { LeafPointsRepository } from './persistence/leaf-points.repository.js';
import { RankingLinesReader } from './persistence/ranking-lines.reader.js';
import { RankingsRepository } from './persistence/rankings.repository.js';
import { ScorecardsReader } from './persistence/scorecards.reader.js';
import { Moments } from './replay/moments.js';
import { PastQuery } from './replay/past.query.js';
import { PastRankingQuery } from './replay/past-ranking.query.js';
import { MoveRanking } from './rankings/move-ranking.handler.js';
import { RankingsController } from './rankings/rankings.controller.js';
import { RankingsQuery } from './rankings/rankings.query.js';
import { PreFillScorecardConsumer } from './scorecards/pre-fill-scorecard.consumer.js';
import { PreFillScorecard } from './scorecards/pre-fill-scorecard.handler.js';
import { RecomputeCards } from './scorecards/recompute-cards.handler.js';
import { RecomputeDueCards } from './scorecards/recompute-due-cards.js';
import { ScorecardsController } from './scorecards/scorecards.controller.js';
import { ScorecardsQuery } from './scorecards/scorecards.query.js';

/** What it is worth, and who ranks where. Consumers are controllers of the message transport. */
@Module({
  controllers: [CriteriaSetsController, RankingsController, ScorecardsController, PreFillScorecardConsumer, KeepAgenciesConsumer],
  providers: [
    PreFillScorecard, RecomputeCards, RecomputeDueCards, MoveRanking, KeepAgencies, InstallCriteriaSet,
    CriteriaSetsQuery, RankingsQuery, ScorecardsQuery, ScorecardsReader, Moments, PastQuery, PastRankingQuery,
    AgenciesRepository, CardsRepository, CriteriaSetsRepository, FactLogReader, FactLogRepository, KnownFactsRepository, LeafPointsRepository, RankingLinesReader, RankingsRepository,
  ],
})
export class ScoringModule {}
