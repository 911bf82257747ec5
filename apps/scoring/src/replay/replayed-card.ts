import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import type { CardFacts } from '../domain/facts/card-facts.js';
import { NOTHING_KNOWN } from '../domain/facts/card-facts.js';
import { scoreCard, type Scorecard } from '../domain/score-card.js';
import type { LeafScore } from '../domain/score-leaf.js';
import type { AgencyThen, Moment } from '../persistence/fact-log.reader.js';
import type { LoggedFact } from '../persistence/fact-log.repository.js';
import type { KnownState } from '../persistence/known-facts.repository.js';
import type { CardRow, LeafRow } from '../persistence/scorecards.reader.js';
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

/** A card worked out from the log alone. */
export interface ReplayedCard {
  agency: AgencyThen;
  criteriaSet: string;
  set: CriteriaSet;
  score: Scorecard;
}

export function replayed(agency: AgencyThen, criteriaSet: string, set: CriteriaSet, facts: readonly LoggedFact[], entries: Partial<CardFacts>, at: Moment): ReplayedCard {
  const states = statesOf(facts);
  const known: CardFacts = {
    ...NOTHING_KNOWN,
    ...entries,
    reports: states.flatMap((one) => (one.kind === 'REPORT' ? [one.state] : [])),
    obligations: states.flatMap((one) => (one.kind === 'OBLIGATION' ? [one.state] : [])),
  };
  return { agency, criteriaSet, set, score: scoreCard(set, known, at.instant) };
}

/** In the form in which stored cards are read. It has no version: nobody changes the past. */
export function readCardOf({ agency, criteriaSet, set, score }: ReplayedCard, year: number, at: Moment): ReadCard {
  const card: CardRow = {
    ...figuresOf(score), band: score.band, agencyCode: agency.code, agencyName: agency.name, year, group: set.group, criteriaSet,
    version: null, asOf: at.instant, position: at.position,
  };
  return { card, set, leaves: new Map(score.leaves.map((leaf) => [leaf.leaf, rowOf(leaf)])) };
}

function rowOf({ auto, inputs, autoFormula, ...score }: LeafScore): LeafRow {
  const autoState = auto === undefined ? null : auto === null ? 'PENDING' : auto === 'NOT_APPLICABLE' ? auto : 'SCORED';
  return { ...score, autoState, autoPoints: autoState === 'SCORED' ? auto! : null, inputs: [...inputs], autoFormula: autoFormula ?? null };
}
