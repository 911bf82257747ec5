import { toPoints } from '@cchc/kernel';
import type { CriteriaSet } from '../criteria/criteria-set.js';
import { grouped } from '../grouped.js';
import { awardSurvey } from '../measuring/survey.js';
import type { ExcludedRow, SurveyAnswer } from './read-answers.js';

export type Counts = Readonly<Record<string, number>>;

/** What a survey comes to for one leaf of one agency. */
export interface CountedLeaf {
  agencyCode: string;
  leaf: string;
  /** Answers by option, all groups of respondents together. */
  counts: Counts;
  groups: Readonly<Record<string, Counts>>;
  total: number;
  /** Not counted: answers of the agency's own people. */
  excluded: number;
  /** Counted although the file does not say whose people answered. */
  unattributed: number;
  minResponses: number;
  belowMinimum: boolean;
  /** Points as text, or null while it is pending. */
  points: string | null;
}

/** Adds the answers up by agency and leaf, in the order of their codes. */
export function countAnswers(set: CriteriaSet, answers: readonly SurveyAnswer[], excluded: readonly ExcludedRow[]): CountedLeaf[] {
  const keyOf = (one: { agencyCode: string; leaf: string }): string => `${one.agencyCode} ${one.leaf}`;
  const own = grouped(excluded, keyOf);
  const counted = grouped<{ agencyCode: string; leaf: string }>([...answers, ...excluded], keyOf);
  const byKey = grouped(answers, keyOf);
  return [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, [first]]) => countedLeaf(set, first!, byKey.get(key) ?? [], sum(own.get(key) ?? [])));
}

const sum = (rows: readonly { count: number }[]): number => rows.reduce((total, { count }) => total + count, 0);

function countedLeaf(set: CriteriaSet, { agencyCode, leaf: code }: { agencyCode: string; leaf: string }, answers: readonly SurveyAnswer[], excluded: number): CountedLeaf {
  const counts = tally(answers);
  const total = sum(answers);
  const { minResponses, points } = worthOf(set, code, counts);
  return {
    agencyCode, leaf: code, counts, total, excluded,
    groups: Object.fromEntries([...grouped(answers, ({ respondents }) => respondents)].map(([group, own]) => [group, tally(own)])),
    unattributed: sum(answers.filter(({ respondentAgency }) => respondentAgency === null)),
    minResponses, belowMinimum: total < minResponses, points,
  };
}

const tally = (answers: readonly SurveyAnswer[]): Counts =>
  Object.fromEntries([...grouped(answers, ({ option }) => option)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([option, own]) => [option, sum(own)]));

/** The points that counts of a leaf bring; null while it is pending. */
export function worthOf(set: CriteriaSet, code: string, counts: Counts | null): { points: string | null; minResponses: number } {
  const leaf = set.leaves.find((one) => one.code === code);
  if (leaf?.scoring.method !== 'SURVEY_PERCENT') return { points: null, minResponses: 0 };
  const award = awardSurvey(leaf, { leaf: code, counts, at: new Date(0) });
  return { points: award.state === 'SCORED' ? toPoints(award.points) : null, minResponses: leaf.scoring.minResponses };
}
