import type { FieldError } from '@cchc/kernel';
import type { Answer, CriteriaSet } from '../criteria/criteria-set.js';

export interface Question {
  leaf: string;
  name: string;
  options: readonly Answer[];
}

/** What a respondent is asked: each question about each agency, never about their own. */
export interface SurveyForm {
  agencies: readonly string[];
  questions: readonly Question[];
}

export interface FormAnswer {
  agencyCode: string;
  leaf: string;
  option: string;
}

/** The form of a group of respondents; without questions when no leaf asks this group. */
export function formOf(set: CriteriaSet, respondents: string, ranked: Iterable<string>, ownAgency: string | null): SurveyForm {
  return {
    agencies: [...ranked].filter((code) => code !== ownAgency).sort(),
    questions: set.leaves.flatMap(({ code, name, scoring }) =>
      (scoring.method === 'SURVEY_PERCENT' && scoring.respondents.some((group) => group.code === respondents) ? [{ leaf: code, name, options: scoring.scale }] : [])),
  };
}

/** Everything wrong with the answers to a form. Questions may be left out. */
export function faultsOf(form: SurveyForm, answers: readonly FormAnswer[]): FieldError[] {
  const questions = new Map(form.questions.map((question) => [question.leaf, question]));
  const seen = new Set<string>();
  return answers.flatMap(({ agencyCode, leaf, option }, at) => {
    const refuse = (key: string, slug: string, message: string): FieldError[] => [{ pointer: `/answers/${at}/${key}`, slug, message }];
    if (!form.agencies.includes(agencyCode)) return refuse('agencyCode', 'agency-not-asked', 'Phiếu này không hỏi về cơ quan này.');
    const question = questions.get(leaf);
    if (!question) return refuse('leaf', 'leaf-not-asked', 'Phiếu này không có câu hỏi này.');
    if (!question.options.some(({ code }) => code === option)) return refuse('option', 'option-unknown', 'Câu hỏi không có phương án này.');
    const key = `${agencyCode} ${leaf}`;
    if (seen.has(key)) return refuse('leaf', 'answered-twice', 'Câu hỏi này đã trả lời trong phiếu.');
    seen.add(key);
    return [];
  });
}
