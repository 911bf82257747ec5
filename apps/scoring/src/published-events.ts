import {
  AdjustmentGivenV1, AdjustmentWithdrawnV1, DutyEndedV1, DutyOpenedV1, DutyRescheduledV1, EditionPublishedV1, ImprovementRequestedV1, newFact, RankingChangedV1, ScoresGivenV1, SurveyCountedV1,
  type NewFact,
} from '@cchc/contracts';
import { grouped } from './domain/grouped.js';
import type { OpenDuty } from './domain/campaign/duties.js';
import type { GivenAdjustment } from './persistence/adjustments.repository.js';
import type { CardFigures, CardKey } from './persistence/card-record.js';
import type { EditionRow } from './persistence/editions.repository.js';
import type { GroupVersion } from './persistence/rankings.repository.js';
import type { Improvement } from './persistence/improvements.repository.js';
import type { SurveyRow } from './persistence/surveys.repository.js';
import type { ScoreEntry } from './persistence/score-entries.repository.js';
import type { Withdrawal } from './persistence/withdrawal.js';

/** Every fact that this service tells the world. */
export const PUBLISHES = [
  RankingChangedV1, ScoresGivenV1, SurveyCountedV1, AdjustmentGivenV1, AdjustmentWithdrawnV1, EditionPublishedV1, ImprovementRequestedV1, DutyOpenedV1, DutyRescheduledV1, DutyEndedV1,
];

const MOST_CHANGES = 50;
/** Reasons of 1,000 letters each, and still below 64 KB. */
const MOST_SCORES = 15;

/** What moved in a group with its new version; more than 50 changes are told by several facts of the same version. */
export function rankingChanged(
  { year, group, version, asOf, position }: GroupVersion,
  cards: readonly (CardKey & CardFigures)[],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): NewFact<RankingChangedV1>[] {
  const changes = cards.filter((card) => after.has(card.agencyCode)).map(({ agencyCode, index, band }) => ({
    agencyCode, index, rank: after.get(agencyCode)!, previousRank: before.get(agencyCode) ?? null, band: band!,
  }));
  const facts = Math.max(1, Math.ceil(changes.length / MOST_CHANGES));
  return Array.from({ length: facts }, (_, part) =>
    newFact(RankingChangedV1, `${year}-${group}`, version, {
      year, group, version, asOf: asOf.toISOString(), position, changes: changes.slice(part * MOST_CHANGES, (part + 1) * MOST_CHANGES),
    }));
}

/** The entries of one act, told agency by agency. */
export function scoresGiven(entries: readonly ScoreEntry[]): NewFact<ScoresGivenV1>[] {
  return [...new Set(entries.map(({ agencyCode }) => agencyCode))].flatMap((agency) => {
    const own = entries.filter(({ agencyCode }) => agencyCode === agency);
    const { actId, agencyCode, year, round, authorId, onBehalfOf, at } = own[0]!;
    const head = { agencyCode, year, round, authorId, onBehalfOf, at: at.toISOString() };
    const scores = own.map(({ id, leaf, version, score, reason }) => ({ id, leaf, version, score: score ?? 'NOT_APPLICABLE', reason }));
    const parts = Math.ceil(scores.length / MOST_SCORES);
    return Array.from({ length: parts }, (_, part) => newFact(ScoresGivenV1, `${actId}:${agencyCode}`, part + 1, {
      ...head, entries: scores.slice(part * MOST_SCORES, (part + 1) * MOST_SCORES),
    }));
  });
}

export const adjustmentGiven = ({ id, agencyCode, year, kind, points, rule, reason, legalBasis, authorId, at }: GivenAdjustment): NewFact<AdjustmentGivenV1> =>
  newFact(AdjustmentGivenV1, id, 1, { agencyCode, year, adjustmentId: id, kind, points, rule, reason, legalBasis, authorId, at: at.toISOString() });

export const adjustmentWithdrawn = ({ id, agencyCode, year }: GivenAdjustment, { reason, authorId, at }: Withdrawal): NewFact<AdjustmentWithdrawnV1> =>
  newFact(AdjustmentWithdrawnV1, id, 2, { agencyCode, year, adjustmentId: id, reason, authorId, at: at.toISOString() });

export const improvementRequested = ({ id, year, component, agencyCode, person, taskCode, title, deadlineDate, authorId, at }: Improvement): NewFact<ImprovementRequestedV1> =>
  newFact(ImprovementRequestedV1, id, 1, { improvementId: id, year, component, agencyCode, person, taskCode, title, deadlineDate, authorId, at: at.toISOString() });

export const editionPublished = ({ year, number, hash, reason, publishedAt }: EditionRow, agencies: number): NewFact<EditionPublishedV1> =>
  newFact(EditionPublishedV1, String(year), number, { year, number, hash, reason, agencies, publishedAt: publishedAt.toISOString() });

/** The results of one survey, told agency by agency; `version` 2 when they are withdrawn. */
export const surveyCounted = (rows: readonly SurveyRow[], version: number): NewFact<SurveyCountedV1>[] =>
  [...grouped(rows, ({ agencyCode }) => agencyCode)].map(([agencyCode, own]) => {
    const { surveyId, year, at } = own[0]!;
    const results = own.map(({ leaf, counts, withdrawn }) => ({ leaf, counts: withdrawn ? null : { ...counts } }));
    return newFact(SurveyCountedV1, `${surveyId}:${agencyCode}`, version, { agencyCode, year, surveyId, at: at.toISOString(), results });
  });

const dutyReference = ({ id, year, class: kind, code, agencyCode }: OpenDuty) => ({ obligationId: id, year, class: kind, code, agencyCode });

export const dutyOpened = (duty: OpenDuty): NewFact<DutyOpenedV1> => newFact(DutyOpenedV1, duty.id, duty.version, {
  ...dutyReference(duty), title: duty.title, opensOn: duty.opensOn, deadlineDate: duty.deadlineDate, dueAt: duty.dueAt.toISOString(), assumed: duty.assumed,
});

export const dutyRescheduled = (duty: OpenDuty): NewFact<DutyRescheduledV1> =>
  newFact(DutyRescheduledV1, duty.id, duty.version, { ...dutyReference(duty), deadlineDate: duty.deadlineDate, dueAt: duty.dueAt.toISOString() });

export const dutyEnded = (duty: OpenDuty, at: Date): NewFact<DutyEndedV1> =>
  newFact(DutyEndedV1, duty.id, duty.version, { ...dutyReference(duty), endedAt: at.toISOString() });
