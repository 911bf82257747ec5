import { Module } from '@nestjs/common';
import { KeepAgenciesConsumer } from './agencies/keep-agencies.consumer.js';
import { KeepAgencies } from './agencies/keep-agencies.handler.js';
import { AcceptAllCells } from './appraisal/accept-all.handler.js';
import { AppraisalQuery } from './appraisal/appraisal.query.js';
import { AppraisalsController } from './appraisal/appraisals.controller.js';
import { CellsReader } from './appraisal/cells.reader.js';
import { DecideCells } from './appraisal/decide-cells.handler.js';
import { CampaignQuery } from './campaigns/campaign.query.js';
import { CampaignsController } from './campaigns/campaigns.controller.js';
import { ChangeCampaign } from './campaigns/change-campaign.handler.js';
import { ExtendWindow } from './campaigns/extend-window.handler.js';
import { KeepCalendarConsumer } from './campaigns/keep-calendar.consumer.js';
import { LockCampaign } from './campaigns/lock-campaign.handler.js';
import { CriteriaSetsController } from './criteria-sets/criteria-sets.controller.js';
import { CriteriaSetsQuery } from './criteria-sets/criteria-sets.query.js';
import { InstallCriteriaSet } from './criteria-sets/install-criteria-set.handler.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { Explain } from './explanations/explain.handler.js';
import { ExplanationsController } from './explanations/explanations.controller.js';
import { GiveScores } from './inputs/give-scores.js';
import { TakeInputsConsumer } from './inputs/take-inputs.consumer.js';
import { AgenciesRepository } from './persistence/agencies.repository.js';
import { CalendarRepository } from './persistence/calendar.repository.js';
import { CampaignsRepository } from './persistence/campaigns.repository.js';
import { CardsRepository } from './persistence/cards.repository.js';
import { CriteriaSetsRepository } from './persistence/criteria-sets.repository.js';
import { EvidenceRepository } from './persistence/evidence.repository.js';
import { ExplanationsRepository } from './persistence/explanations.repository.js';
import { FactLogRepository } from './persistence/fact-log.repository.js';
import { KnownFactsRepository } from './persistence/known-facts.repository.js';
import { LeafPointsRepository } from './persistence/leaf-points.repository.js';
import { ProgressReader } from './persistence/progress.reader.js';
import { RankingsRepository } from './persistence/rankings.repository.js';
import { ScoreEntriesRepository } from './persistence/score-entries.repository.js';
import { ScorecardsReader } from './persistence/scorecards.reader.js';
import { SelfAssessmentsRepository } from './persistence/self-assessments.repository.js';
import { MoveRanking } from './rankings/move-ranking.handler.js';
import { RankingsController } from './rankings/rankings.controller.js';
import { RankingsQuery } from './rankings/rankings.query.js';
import { PreFillScorecardConsumer } from './scorecards/pre-fill-scorecard.consumer.js';
import { PreFillScorecard } from './scorecards/pre-fill-scorecard.handler.js';
import { RecomputeCards } from './scorecards/recompute-cards.handler.js';
import { RecomputeDueCards } from './scorecards/recompute-due-cards.js';
import { ScorecardsController } from './scorecards/scorecards.controller.js';
import { ScorecardsQuery } from './scorecards/scorecards.query.js';
import { SeenCards } from './scorecards/seen-cards.js';
import { AssessmentReader } from './self-assessment/assessment.reader.js';
import { SaveLeaves } from './self-assessment/save-leaves.handler.js';
import { SelfAssessmentQuery } from './self-assessment/self-assessment.query.js';
import { SelfAssessmentsController } from './self-assessment/self-assessments.controller.js';
import { SubmitSelfAssessment } from './self-assessment/submit-self-assessment.handler.js';

/** What it is worth, and who ranks where. Consumers are controllers of the message transport. */
@Module({
  controllers: [
    CriteriaSetsController, RankingsController, ScorecardsController, CampaignsController, SelfAssessmentsController, EvidenceController, AppraisalsController,
    ExplanationsController, PreFillScorecardConsumer, TakeInputsConsumer, KeepAgenciesConsumer, KeepCalendarConsumer,
  ],
  providers: [
    PreFillScorecard, RecomputeCards, RecomputeDueCards, MoveRanking, KeepAgencies, InstallCriteriaSet, CriteriaSetsQuery, RankingsQuery, ScorecardsQuery, SeenCards,
    GiveScores, CampaignQuery, ChangeCampaign, ExtendWindow, LockCampaign, AssessmentReader, SaveLeaves, SubmitSelfAssessment, SelfAssessmentQuery,
    CellsReader, AppraisalQuery, DecideCells, AcceptAllCells, Explain,
    ScorecardsReader, AgenciesRepository, CalendarRepository, CampaignsRepository, CardsRepository, CriteriaSetsRepository, EvidenceRepository,
    ExplanationsRepository, FactLogRepository, KnownFactsRepository, LeafPointsRepository, ProgressReader, RankingsRepository, ScoreEntriesRepository,
    SelfAssessmentsRepository,
  ],
})
export class ScoringModule {}
