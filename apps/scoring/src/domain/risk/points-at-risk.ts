import { Decimal, toPoints } from '@cchc/kernel';
import type { CriteriaSet, Leaf } from '../criteria/criteria-set.js';
import type { CardFacts } from '../facts/card-facts.js';
import { isDue, metAt, type ObligationState } from '../facts/obligation-state.js';
import { qualifies } from '../facts/report-state.js';
import { grouped } from '../grouped.js';
import { scoreCard } from '../score-card.js';
import { worthOf, type Worth } from './best-worth.js';

export interface LeafAtRisk {
  leaf: string;
  /** Points that are gone if the obligation is never met, and those already gone if it is met late. */
  points: string;
  ifLate: string;
}

export interface ObligationAtRisk {
  obligation: ObligationState;
  overdue: boolean;
  points: string;
  ifLate: string;
  leaves: readonly LeafAtRisk[];
}

/** What everything due at one instant holds together: not the sum of its obligations, since several may hold the same points. */
export interface DeadlineAtRisk {
  dueAt: string;
  overdue: boolean;
  points: string;
  codes: readonly string[];
}

export interface PointsAtRisk {
  /** If nothing open is ever met. */
  points: string;
  deadlines: readonly DeadlineAtRisk[];
  obligations: readonly ObligationAtRisk[];
}

/**
 * The points that hang on what is not yet met: the best that the card can still come to with an obligation met as soon as can be, less the
 * best without it. A leaf that a person has scored holds nothing any more.
 */
export function pointsAtRisk(set: CriteriaSet, facts: CardFacts, asOf: Date): PointsAtRisk {
  const open = openObligations(set, facts, asOf);
  const leaves = leavesOfFacts(set, facts, asOf);
  const best = worlds(set, facts, asOf);
  const top = best(leaves, open.map((one) => [one, 'MET']));
  const lost = (missed: readonly ObligationState[], how: Outcome) =>
    lossOf(top, best(leaves.filter((leaf) => missed.some((one) => feeds(one, leaf))), open.map((one) => [one, missed.includes(one) ? how : 'MET'])));
  const obligations = open.map((one): ObligationAtRisk => {
    const overdue = isDue(one, asOf);
    return atRisk(one, overdue, lost([one], 'NEVER'), overdue ? new Map() : lost([one], 'LATE'));
  });
  return { points: totalOf(lost(open, 'NEVER')), deadlines: deadlinesOf(open, asOf, (missed) => lost(missed, 'NEVER')), obligations };
}

type Outcome = 'MET' | 'LATE' | 'NEVER';

/** Tasks not done and reports not sent (or returned), by deadline. */
function openObligations(set: CriteriaSet, facts: CardFacts, asOf: Date): ObligationState[] {
  const sent = new Set(facts.reports.filter(qualifies).map((report) => report.periodCode));
  const own = facts.obligations.filter((one) => one.year === set.year && one.opened && one.due);
  const open = own.filter((one) => (one.class === 'TASK' && !metAt(one, asOf)) || (one.class === 'REPORT' && !sent.has(one.code)));
  return open.sort((a, b) => Date.parse(a.due!.at) - Date.parse(b.due!.at) || (a.code < b.code ? -1 : 1));
}

function leavesOfFacts(set: CriteriaSet, facts: CardFacts, asOf: Date): Leaf[] {
  const byPeople = new Set(scoreCard(set, facts, asOf).leaves.filter(({ source }) => source !== null && source !== 'AUTO').map(({ leaf }) => leaf));
  return set.leaves.filter((leaf) => leaf.autoSource && !byPeople.has(leaf.code));
}

/** Tasks move the leaves of tasks, reports all others. */
const feeds = (one: ObligationState, leaf: Leaf): boolean => (one.class === 'TASK') === leaf.autoSource!.from.startsWith('task-');

/** The worth of each leaf in a world where open obligations come out in some way. */
function worlds(set: CriteriaSet, facts: CardFacts, asOf: Date): (leaves: readonly Leaf[], outcomes: readonly [ObligationState, Outcome][]) => Worth {
  return (leaves, outcomes) => {
    const turned = new Map(outcomes.map(([one, outcome]) => [one, outcomeOf(one, outcome, asOf)]));
    const gone = new Set(outcomes.filter(([one, outcome]) => one.class === 'REPORT' && outcome === 'NEVER').map(([one]) => one.code));
    const periods = Object.fromEntries(Object.entries(set.catalogue.periods).filter(([code]) => !gone.has(code)));
    const world = { ...set, catalogue: { ...set.catalogue, periods } };
    return worthOf(leaves, world, { ...facts, obligations: facts.obligations.map((one) => turned.get(one) ?? one) }, asOf);
  };
}

function outcomeOf(one: ObligationState, outcome: Outcome, asOf: Date): ObligationState {
  const past = { ...one.due!, at: asOf.toISOString() };
  if (one.class === 'REPORT') return outcome === 'MET' ? one : { ...one, due: past };
  if (outcome === 'NEVER') return { ...one, due: past, completion: null };
  const late = outcome === 'LATE' || isDue(one, asOf);
  return { ...one, completion: { version: one.opened!.version, met: { at: asOf.toISOString(), timeliness: late ? 'LATE' : 'ON_TIME' } } };
}

function lossOf(best: Worth, other: Worth): Map<string, Decimal> {
  const losses = [...other].map(([leaf, points]) => [leaf, best.get(leaf)!.minus(points)] as const);
  return new Map(losses.filter(([, points]) => points.greaterThan(0)));
}

const totalOf = (losses: ReadonlyMap<string, Decimal>): string => toPoints([...losses.values()].reduce((sum, points) => sum.plus(points), new Decimal(0)));

function atRisk(obligation: ObligationState, overdue: boolean, never: ReadonlyMap<string, Decimal>, late: ReadonlyMap<string, Decimal>): ObligationAtRisk {
  const leaves = [...never].map(([leaf, points]) => ({ leaf, points: toPoints(points), ifLate: toPoints(late.get(leaf) ?? new Decimal(0)) }));
  return { obligation, overdue, points: totalOf(never), ifLate: totalOf(late), leaves };
}

function deadlinesOf(open: readonly ObligationState[], asOf: Date, lost: (missed: readonly ObligationState[]) => ReadonlyMap<string, Decimal>): DeadlineAtRisk[] {
  const byDue = grouped(open, (one) => new Date(one.due!.at).toISOString());
  return [...byDue].map(([dueAt, due]) => ({ dueAt, overdue: isDue(due[0]!, asOf), points: totalOf(lost(due)), codes: due.map(({ code }) => code) }));
}
