import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import type { CardFacts } from '../domain/facts/card-facts.js';
import { scoreCard, type Scorecard } from '../domain/score-card.js';
import type { AgencyThen, Moment } from '../persistence/fact-log.reader.js';
import type { LoggedFact } from '../persistence/fact-log.repository.js';
import { givenBy } from '../persistence/given-facts.js';
import type { KnownState } from '../persistence/known-facts.repository.js';
import { leafRowOf, type CardRow } from '../persistence/scorecards.reader.js';
import { learn, movesCard } from '../scorecards/learn.js';
import { figuresOf } from '../scorecards/new-card.js';
import { loggedNewsOf } from '../scorecards/news.js';
import type { ReadCard } from '../scorecards/card-answers.js';

/** What a card's facts in the log add up to. */
export function statesOf(facts: readonly LoggedFact[]): KnownState[] {
  const states = new Map<string, KnownState>();
  learn(states, facts.map(loggedNewsOf).filter(movesCard));
  return [...states.values()];
}

/** All that a card's facts in the log say: what was reported and done, and what people gave. */
export function knownBy(facts: readonly LoggedFact[]): CardFacts {
  const states = statesOf(facts);
  const given = facts.filter((fact) => loggedNewsOf(fact).kind === 'GIVEN').map(({ kind, payload }) => givenBy(kind, payload));
  return {
    reports: states.flatMap((one) => (one.kind === 'REPORT' ? [one.state] : [])),
    obligations: states.flatMap((one) => (one.kind === 'OBLIGATION' ? [one.state] : [])),
    scores: given.flatMap(({ scores = [] }) => scores),
    surveys: given.flatMap(({ surveys = [] }) => surveys),
    adjustments: given.flatMap(({ adjustments = [] }) => adjustments),
  };
}

/** A card worked out from the log alone. */
export interface ReplayedCard {
  agency: AgencyThen;
  criteriaSet: string;
  set: CriteriaSet;
  score: Scorecard;
}

export function replayed(agency: AgencyThen, criteriaSet: string, set: CriteriaSet, logged: readonly LoggedFact[], { instant }: Moment): ReplayedCard {
  return { agency, criteriaSet, set, score: scoreCard(set, knownBy(logged), instant) };
}

/** In the form in which stored cards are read. It has no version: nobody changes the past. */
export function readCardOf({ agency, criteriaSet, set, score }: ReplayedCard, year: number, at: Moment): ReadCard {
  const card: CardRow = {
    ...figuresOf(score), band: score.band, agencyCode: agency.code, agencyName: agency.name, year, group: set.group, criteriaSet,
    version: null, asOf: at.instant, computedAt: at.instant, position: at.position,
  };
  return { card, set, leaves: new Map(score.leaves.map((leaf) => [leaf.leaf, leafRowOf(leaf)])) };
}
