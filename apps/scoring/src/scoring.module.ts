import { Module } from '@nestjs/common';
import { AdjustmentsController } from './adjustments/adjustments.controller.js';
import { AdjustmentsQuery } from './adjustments/adjustments.query.js';
import { GiveAdjustment } from './adjustments/give-adjustment.handler.js';
import { WithdrawAdjustment } from './adjustments/withdraw-adjustment.handler.js';
import { KeepAgenciesConsumer } from './agencies/keep-agencies.consumer.js';
import { KeepAgencies } from './agencies/keep-agencies.handler.js';
import { AcceptAllCells } from './appraisal/accept-all.handler.js';
import { AppraisalQuery } from './appraisal/appraisal.query.js';
import { AppraisalsController } from './appraisal/appraisals.controller.js';
import { CellsReader } from './appraisal/cells.reader.js';
import { DecideCells } from './appraisal/decide-cells.handler.js';
import { ArrangeNominations } from './awards/arrange-nominations.handler.js';
import { AwardPapersQuery } from './awards/award-papers.query.js';
import { AwardProposalsController } from './awards/award-proposals.controller.js';
import { AwardSettingsController } from './awards/award-settings.controller.js';
import { AwardsController } from './awards/awards.controller.js';
import { ChangeAwardSettings } from './awards/change-award-settings.handler.js';
import { DecideProposals } from './awards/decide-proposals.handler.js';
import { DisciplineCasesController } from './awards/discipline-cases.controller.js';
import { DossierDesk } from './awards/dossier.desk.js';
import { DossierQuery } from './awards/dossier.query.js';
import { DossierReader } from './awards/dossier.reader.js';
import { NominateIndividual } from './awards/nominate.handler.js';
import { NominationsController } from './awards/nominations.controller.js';
import { NominationsQuery } from './awards/nominations.query.js';
import { RecordDiscipline } from './awards/record-discipline.handler.js';
import { SubmitAwards } from './awards/submit-awards.handler.js';
import { BoardsController } from './boards/boards.controller.js';
import { BoardsQuery } from './boards/boards.query.js';
import { CampaignQuery } from './campaigns/campaign.query.js';
import { CampaignsController } from './campaigns/campaigns.controller.js';
import { ChangeCampaign } from './campaigns/change-campaign.handler.js';
import { ExtendWindow } from './campaigns/extend-window.handler.js';
import { KeepCalendarConsumer } from './campaigns/keep-calendar.consumer.js';
import { LockCampaign } from './campaigns/lock-campaign.handler.js';
import { ReopenCampaign } from './campaigns/reopen-campaign.handler.js';
import { CriteriaSetCommandsController } from './criteria-sets/criteria-set-commands.controller.js';
import { CriteriaSetCommands } from './criteria-sets/criteria-set-commands.handler.js';
import { CriteriaSetsController } from './criteria-sets/criteria-sets.controller.js';
import { CriteriaSetsQuery } from './criteria-sets/criteria-sets.query.js';
import { CriteriaVersions } from './criteria-sets/criteria-versions.js';
import { PreviewQuery } from './criteria-sets/preview.query.js';
import { PutInForce } from './criteria-sets/put-in-force.js';
import { TellDuties } from './duties/tell-duties.js';
import { DrawCards } from './editions/draw-cards.js';
import { DrawEdition } from './editions/draw-edition.js';
import { EditionsController } from './editions/editions.controller.js';
import { EditionsQuery } from './editions/editions.query.js';
import { PublishEdition } from './editions/publish-edition.handler.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { Explain } from './explanations/explain.handler.js';
import { ExplanationsController } from './explanations/explanations.controller.js';
import { FreshnessController } from './freshness/freshness.controller.js';
import { FreshnessQuery } from './freshness/freshness.query.js';
import { ScoreGapsController } from './gaps/score-gaps.controller.js';
import { ScoreGapsQuery } from './gaps/score-gaps.query.js';
import { GiveScores } from './inputs/give-scores.js';
import { TakeInputsConsumer } from './inputs/take-inputs.consumer.js';
import { LateFactsController } from './late-facts/late-facts.controller.js';
import { LateFactsQuery } from './late-facts/late-facts.query.js';
import { CountLinkSurvey } from './link-surveys/count-link-survey.handler.js';
import { FillForm } from './link-surveys/fill-form.handler.js';
import { LinkSurveysController } from './link-surveys/link-surveys.controller.js';
import { LinkSurveys } from './link-surveys/link-surveys.js';
import { SurveyFormsController } from './link-surveys/survey-forms.controller.js';
import { ActsReader } from './persistence/acts.reader.js';
import { AdjustmentsRepository } from './persistence/adjustments.repository.js';
import { AgenciesRepository } from './persistence/agencies.repository.js';
import { AwardActsRepository } from './persistence/award-acts.repository.js';
import { AwardLinesReader } from './persistence/award-lines.reader.js';
import { AwardNominationsRepository } from './persistence/award-nominations.repository.js';
import { AwardResultsRepository } from './persistence/award-results.repository.js';
import { AwardYearsRepository } from './persistence/award-years.repository.js';
import { CalendarRepository } from './persistence/calendar.repository.js';
import { CampaignsRepository } from './persistence/campaigns.repository.js';
import { CardsRepository } from './persistence/cards.repository.js';
import { ClosedYearReader } from './persistence/closed-year.reader.js';
import { CriteriaBoardsRepository } from './persistence/criteria-boards.repository.js';
import { CriteriaSetsRepository } from './persistence/criteria-sets.repository.js';
import { DutiesRepository } from './persistence/duties.repository.js';
import { EditionsRepository } from './persistence/editions.repository.js';
import { DisciplineCasesRepository } from './persistence/discipline-cases.repository.js';
import { EvidenceRepository } from './persistence/evidence.repository.js';
import { ExplanationsRepository } from './persistence/explanations.repository.js';
import { FactLogReader } from './persistence/fact-log.reader.js';
import { FactLogRepository } from './persistence/fact-log.repository.js';
import { FreshnessReader } from './persistence/freshness.reader.js';
import { KnownFactsRepository } from './persistence/known-facts.repository.js';
import { LeafPointsRepository } from './persistence/leaf-points.repository.js';
import { LinkSurveysRepository } from './persistence/link-surveys.repository.js';
import { RankingLinesReader } from './persistence/ranking-lines.reader.js';
import { ProgressReader } from './persistence/progress.reader.js';
import { RankingsRepository } from './persistence/rankings.repository.js';
import { ScoreEntriesRepository } from './persistence/score-entries.repository.js';
import { ScorecardsReader } from './persistence/scorecards.reader.js';
import { SurveysRepository } from './persistence/surveys.repository.js';
import { Moments } from './replay/moments.js';
import { PastQuery } from './replay/past.query.js';
import { PastRankingQuery } from './replay/past-ranking.query.js';
import { SelfAssessmentsRepository } from './persistence/self-assessments.repository.js';
import { ParIndexController } from './par-index/par-index.controller.js';
import { ParIndexQuery } from './par-index/par-index.query.js';
import { PartsReader } from './par-index/parts.reader.js';
import { ProvinceCardReader } from './par-index/province-card.reader.js';
import { ProvinceLeafQuery } from './par-index/province-leaf.query.js';
import { RequestImprovementHandler } from './par-index/request-improvement.handler.js';
import { ReturnPartHandler } from './par-index/return-part.handler.js';
import { ParIndexSettings } from './par-index/settings.handler.js';
import { ImprovementsRepository } from './persistence/improvements.repository.js';
import { ParIndexSettingsRepository } from './persistence/par-index-settings.repository.js';
import { MoveRanking } from './rankings/move-ranking.handler.js';
import { RankingsController } from './rankings/rankings.controller.js';
import { RankingsQuery } from './rankings/rankings.query.js';
import { PointsAtRiskController } from './risk/points-at-risk.controller.js';
import { PointsAtRiskQuery } from './risk/points-at-risk.query.js';
import { SchemeOwners } from './schemes/scheme-owners.js';
import { WorkedCards } from './schemes/worked-cards.js';
import { KnownCard } from './scorecards/known-card.js';
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
import { ImportSurvey } from './surveys/import-survey.handler.js';
import { SurveyImportsController } from './surveys/survey-imports.controller.js';
import { SurveyResultsController } from './surveys/survey-results.controller.js';
import { SurveysQuery } from './surveys/surveys.query.js';
import { WithdrawSurvey } from './surveys/withdraw-survey.handler.js';
import { WhatIfController } from './what-if/what-if.controller.js';
import { WhatIfQuery } from './what-if/what-if.query.js';

/** What it is worth, and who ranks where. Consumers are controllers of the message transport. */
@Module({
  controllers: [
    CriteriaSetsController, CriteriaSetCommandsController, BoardsController, RankingsController, ScorecardsController, CampaignsController, SelfAssessmentsController, EvidenceController, AppraisalsController,
    ExplanationsController, WhatIfController, PointsAtRiskController, ScoreGapsController, AdjustmentsController, SurveyImportsController, SurveyResultsController,
    LinkSurveysController, SurveyFormsController, ParIndexController, EditionsController, LateFactsController, FreshnessController,
    AwardsController, AwardSettingsController, NominationsController, DisciplineCasesController, AwardProposalsController,
    PreFillScorecardConsumer, TakeInputsConsumer, KeepAgenciesConsumer, KeepCalendarConsumer,
  ],
  providers: [
    PreFillScorecard, RecomputeCards, RecomputeDueCards, TellDuties, MoveRanking, KeepAgencies, CriteriaVersions, PutInForce, CriteriaSetCommands,
    CriteriaSetsQuery, PreviewQuery, BoardsQuery, RankingsQuery, ScorecardsQuery, SeenCards,
    GiveScores, CampaignQuery, ChangeCampaign, ExtendWindow, LockCampaign, ReopenCampaign, AssessmentReader, SaveLeaves, SubmitSelfAssessment, SelfAssessmentQuery,
    CellsReader, AppraisalQuery, DecideCells, AcceptAllCells, Explain, KnownCard, WhatIfQuery, PointsAtRiskQuery, ScoreGapsQuery,
    AdjustmentsQuery, GiveAdjustment, WithdrawAdjustment, SurveysQuery, ImportSurvey, WithdrawSurvey,
    SchemeOwners, WorkedCards, ParIndexQuery, PartsReader, ProvinceCardReader, ProvinceLeafQuery, RequestImprovementHandler, ReturnPartHandler, ParIndexSettings,
    ImprovementsRepository, ParIndexSettingsRepository,
    LinkSurveys, CountLinkSurvey, FillForm, LinkSurveysRepository, Moments, PastQuery, PastRankingQuery,
    DrawCards, DrawEdition, PublishEdition, EditionsQuery, LateFactsQuery, FreshnessQuery,
    ChangeAwardSettings, NominateIndividual, ArrangeNominations, NominationsQuery, RecordDiscipline, DossierReader, DossierQuery, DossierDesk, DecideProposals, SubmitAwards, AwardPapersQuery,
    AwardActsRepository, AwardLinesReader, AwardNominationsRepository, AwardResultsRepository, AwardYearsRepository, DisciplineCasesRepository,
    ScorecardsReader, ActsReader, AdjustmentsRepository, AgenciesRepository, CalendarRepository, CampaignsRepository, CardsRepository, ClosedYearReader, CriteriaBoardsRepository, CriteriaSetsRepository, DutiesRepository, EditionsRepository, EvidenceRepository,
    ExplanationsRepository, FactLogReader, FactLogRepository, FreshnessReader, KnownFactsRepository, LeafPointsRepository, ProgressReader, RankingLinesReader, RankingsRepository,
    ScoreEntriesRepository, SelfAssessmentsRepository, SurveysRepository,
  ],
})
export class ScoringModule {}
