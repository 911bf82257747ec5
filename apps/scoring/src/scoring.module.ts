import { Module } from '@nestjs/common';
import { KeepAgenciesConsumer } from './agencies/keep-agencies.consumer.js';
import { KeepAgencies } from './agencies/keep-agencies.handler.js';
import { BoardsController } from './boards/boards.controller.js';
import { BoardsQuery } from './boards/boards.query.js';
import { CriteriaSetCommandsController } from './criteria-sets/criteria-set-commands.controller.js';
import { CriteriaSetCommands } from './criteria-sets/criteria-set-commands.handler.js';
import { CriteriaSetsController } from './criteria-sets/criteria-sets.controller.js';
import { CriteriaSetsQuery } from './criteria-sets/criteria-sets.query.js';
import { CriteriaVersions } from './criteria-sets/criteria-versions.js';
import { PreviewQuery } from './criteria-sets/preview.query.js';
import { PutInForce } from './criteria-sets/put-in-force.js';
import { AgenciesRepository } from './persistence/agencies.repository.js';
import { CardsRepository } from './persistence/cards.repository.js';
import { CriteriaBoardsRepository } from './persistence/criteria-boards.repository.js';
import { CriteriaSetsRepository } from './persistence/criteria-sets.repository.js';
import { FactLogRepository } from './persistence/fact-log.repository.js';
import { KnownFactsRepository } from './persistence/known-facts.repository.js';
import { LeafPointsRepository } from './persistence/leaf-points.repository.js';
import { RankingsRepository } from './persistence/rankings.repository.js';
import { ScorecardsReader } from './persistence/scorecards.reader.js';
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
  controllers: [CriteriaSetsController, CriteriaSetCommandsController, BoardsController, RankingsController, ScorecardsController, PreFillScorecardConsumer, KeepAgenciesConsumer],
  providers: [
    PreFillScorecard, RecomputeCards, RecomputeDueCards, MoveRanking, KeepAgencies, CriteriaVersions, PutInForce, CriteriaSetCommands,
    CriteriaSetsQuery, PreviewQuery, BoardsQuery, RankingsQuery, ScorecardsQuery, ScorecardsReader,
    AgenciesRepository, CardsRepository, CriteriaBoardsRepository, CriteriaSetsRepository, FactLogRepository, KnownFactsRepository, LeafPointsRepository, RankingsRepository,
  ],
})
export class ScoringModule {}
