import { COUNCIL as COUNCIL_CODE } from '../domain/campaign/deciding.js';
import type { CriteriaSet, Leaf } from '../domain/criteria/criteria-set.js';
import { adjusterWords, basisWords, scorerWords } from '../domain/explaining/act-words.js';
import type { Decider, Decision, Document, LeafActs, LeafSurvey, StandingAdjustment } from '../domain/explaining/acts.js';
import type { LeafScore } from '../domain/score-leaf.js';
import type { Acts } from '../persistence/acts.reader.js';
import type { GivenAdjustment } from '../persistence/adjustments.repository.js';
import type { ScoreEntry } from '../persistence/score-entries.repository.js';
import type { CardRow } from '../persistence/scorecards.reader.js';
import type { SurveyRow } from '../persistence/surveys.repository.js';

export const COUNCIL = { code: COUNCIL_CODE, name: 'Hội đồng thẩm định' };

/** A card's acts with the names that its criteria set and itself know. */
export interface ActedCard {
  card: Pick<CardRow, 'agencyCode' | 'agencyName'>;
  set: CriteriaSet;
  acts: Acts;
}

export function leafActsOf(leaf: Leaf, { inputs }: Pick<LeafScore, 'inputs'>, read: ActedCard): LeafActs {
  const counting = new Set(inputs.flatMap(({ origin }) => (origin.kind === 'ENTRY' ? [origin.id] : [])));
  const survey = read.acts.surveys.find((one) => one.leaf === leaf.code);
  return {
    decisions: read.acts.scores.filter((one) => one.leaf === leaf.code).map((entry) => decisionOf(entry, counting.has(entry.id), read)),
    survey: survey ? surveyOf(leaf, survey, read.acts) : null,
  };
}

function decisionOf({ id, round, score, chosen, how, basis, reason, justification, evidence, onBehalfOf, authorName, at }: ScoreEntry, counts: boolean, read: ActedCard): Decision {
  const documents = new Map(read.acts.documents.map((document) => [document.id, document]));
  const cited = evidence.flatMap(({ documentId, pages }): Document[] => {
    const found = documents.get(documentId);
    return found ? [{ symbol: found.symbol, issuedOn: found.issuedOn, abstract: found.abstract, pages }] : [];
  });
  return {
    id, round, score, chosen: chosen && [...chosen], how, basis, basisName: basisWords(basis), reason, justification, evidence: cited,
    by: { name: authorName, role: scorerWords(round, onBehalfOf === COUNCIL.code), agency: agencyOf(onBehalfOf, read) }, at: at.toISOString(), counts,
  };
}

function agencyOf(code: string, { card, set }: Pick<ActedCard, 'card' | 'set'>): NonNullable<Decider['agency']> {
  if (code === COUNCIL.code) return COUNCIL;
  return { code, name: code === card.agencyCode ? card.agencyName : set.catalogue.agencies[code]?.name ?? code };
}

function surveyOf({ scoring }: Leaf, { surveyId, counts, groups, excluded, unattributed, at }: SurveyRow, { imports }: Acts): LeafSurvey | null {
  if (scoring.method !== 'SURVEY_PERCENT') return null;
  const total = (of: Readonly<Record<string, number>>): number => Object.values(of).reduce((sum, count) => sum + count, 0);
  const source = imports.find(({ id }) => id === surveyId);
  return {
    surveyId, at: at.toISOString(), total: total(counts), minResponses: scoring.minResponses, excluded, unattributed,
    // Like the file, for those who see all: how single groups answered is not for the agency that they answered about.
    ...(source && {
      source: { name: source.fileName, authorName: source.authorName },
      groups: Object.entries(groups).map(([code, answers]) => ({
        code, name: scoring.respondents.find((one) => one.code === code)?.name ?? code, total: total(answers),
        answers: scoring.scale.map((answer) => ({ code: answer.code, label: answer.label, count: answers[answer.code] ?? 0 })),
      })),
    }),
  };
}

export function adjustmentsOf({ acts, ...read }: ActedCard): StandingAdjustment[] {
  return acts.adjustments.map(({ kind, points, rule, reason, legalBasis, evidence, onBehalfOf, authorName, at }: GivenAdjustment) => ({
    kind, points: rule === null ? points : null, rule, reason, legalBasis, evidence: [...evidence], at: at.toISOString(),
    by: { name: authorName, role: adjusterWords(onBehalfOf === COUNCIL.code), agency: onBehalfOf === null ? null : agencyOf(onBehalfOf, read) },
  }));
}
