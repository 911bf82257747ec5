import type { FieldScore, Scorecard } from './domain/score-card.js';
import { fieldScores, scoreCard } from './domain/score-card.js';
import { ranksOf } from './domain/ranking/rank.js';
import type { ScoringCase } from './score-case/case-inputs.js';
import { differencesOf, type Difference } from './score-case/differences.js';
import { factsOfCase } from './score-case/facts-of-case.js';
import { readPlanYear, type DataFiles, type PlanYear } from './score-case/plan-year.js';
import { readCase } from './score-case/read-case.js';

export type { DataFiles, Difference, PlanYear, Scorecard, ScoringCase };
export { InvalidDocument } from './domain/document/invalid-document.js';
export { readCase, readPlanYear };

export interface AgencyResult {
  agency: string;
  card: Scorecard;
  fields: readonly FieldScore[];
  /** Within the ranking group, among the agencies of the case. */
  rank: number;
}

export interface CheckpointResult {
  code: string;
  asOf: Date;
  agencies: readonly AgencyResult[];
}

/** Scores every agency of a case at every checkpoint, by the same code as the service. */
export function scoreCase(one: ScoringCase, plan: PlanYear): CheckpointResult[] {
  return one.checkpoints.map(({ code, asOf }) => {
    const cards = one.agencies.map((agency) => {
      const group = plan.groups.get(agency)!;
      return { agency, group, card: scoreCard(plan.criteriaSets.get(group)!, factsOfCase(one.inputs, plan, agency, asOf), asOf) };
    });
    return {
      code,
      asOf,
      agencies: cards.map(({ agency, group, card }) => {
        const peers = cards.filter((peer) => peer.group === group);
        const ranks = ranksOf(peers.map((peer) => ({ ...peer.card, surveyPercent: peer.card.survey.percent })));
        const fields = fieldScores(plan.criteriaSets.get(group)!, card.leaves);
        return { agency, card, fields, rank: ranks[peers.findIndex((peer) => peer.agency === agency)]! };
      }),
    };
  });
}

/** The results in the form of a case's `expected`: checkpoint → agency → scores. */
export function expectedForm(results: readonly CheckpointResult[]): Record<string, Record<string, unknown>> {
  return Object.fromEntries(results.map(({ code, agencies }) => [code, Object.fromEntries(agencies.map((one) => [one.agency, agencyForm(one)]))]));
}

function agencyForm({ card, fields, rank }: AgencyResult) {
  return {
    leaves: Object.fromEntries(card.leaves.map(({ leaf, state, points, max, source, auto }) => [leaf, { state, points, max, source, ...(auto !== undefined && { auto }) }])),
    fields: Object.fromEntries(fields.map(({ field, ...share }) => [field, share])),
    total: card.total,
    survey: card.survey,
    tthcPercent: card.tthcPercent,
    indexBeforeAdjustment: card.indexBeforeAdjustment,
    bonus: card.bonus,
    penalty: card.penalty,
    index: card.index,
    band: card.band,
    rank,
  };
}

/** Where the results differ from what the case expects. */
export const checkCase = (one: ScoringCase, results: readonly CheckpointResult[]): Difference[] => differencesOf(one.expected, expectedForm(results));
