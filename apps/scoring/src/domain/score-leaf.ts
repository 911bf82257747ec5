import { Decimal, toPoints } from '@cchc/kernel';
import type { Leaf } from './criteria/criteria-set.js';
import { pointsWords } from './explaining/numbers.js';
import { sourceWords, type LeafState, type Source } from './explaining/words.js';
import { ROUNDS, type CardFacts, type HumanScore } from './facts/card-facts.js';
import { award, type Award } from './measuring/award.js';
import type { CardView } from './measuring/card-view.js';
import type { LeafInput, Reading } from './measuring/measure.js';
import { measureLeaf } from './measuring/measure-leaf.js';
import { awardSurvey } from './measuring/survey.js';
import { newest } from './newest.js';

/** The AUTO score whatever counts in the end: points as text, `NOT_APPLICABLE`, or null while pending. */
export type AutoScore = string | null;

/** The score of one leaf with what explains it. Points are decimals as text with two places. */
export interface LeafScore {
  leaf: string;
  state: LeafState;
  points: string;
  /** As counted in the card's maximum: `0.00` when the leaf does not apply. */
  max: string;
  source: Source | null;
  /** Absent where the leaf has no `autoSource`. */
  auto?: AutoScore;
  /** The most that the leaf can still bring, as long as nobody scores it otherwise. */
  attainable: string;
  inputs: readonly LeafInput[];
  /** How the points come about, in figures; for a pending leaf why there are none. */
  formula: string;
  /** The formula of the AUTO score where a person's score counts instead. */
  autoFormula?: string;
}

const ZERO = toPoints(new Decimal(0));

export function scoreLeaf(leaf: Leaf, view: CardView, facts: CardFacts): LeafScore {
  if (leaf.kind === 'SURVEY') return surveyed(leaf, view, facts);
  const reading = leaf.autoSource && measureLeaf(leaf.autoSource, view);
  const auto = reading && automatic(leaf, reading);
  const entry = strongest(leaf, facts.scores, view.asOf);
  const score = entry ? byPerson(leaf, entry) : auto ? byFacts(leaf, auto, reading) : untold(leaf);
  if (!auto) return score;
  return { ...score, auto: autoScore(auto), inputs: [...reading.inputs, ...(entry ? score.inputs : [])], ...(entry && { autoFormula: auto.formula }) };
}

const automatic = (leaf: Leaf, reading: Reading): Award =>
  reading.measure ? award(leaf, reading.measure) : { state: 'PENDING', formula: reading.reason ?? '' };

const autoScore = (auto: Award): AutoScore => (auto.state === 'SCORED' ? toPoints(auto.points) : auto.state === 'PENDING' ? null : auto.state);

/** APPRAISAL_2 over APPRAISAL_1 over SELF: the last entry of the first round that has one. */
function strongest(leaf: Leaf, scores: readonly HumanScore[], asOf: Date): HumanScore | undefined {
  const own = scores.filter((score) => score.leaf === leaf.code);
  for (const round of [...ROUNDS].reverse()) {
    const found = last(own.filter((score) => score.round === round && score.at <= asOf), asOf);
    if (found) return found;
  }
  return undefined;
}

/** By version first: of two who scored at once, one saw the other's score, whatever their clocks said. */
function last(scores: readonly HumanScore[], asOf: Date): HumanScore | undefined {
  const version = Math.max(...scores.map((score) => score.version ?? 0));
  return newest(scores.filter((score) => (score.version ?? 0) === version), asOf, (score) => score.id);
}

function byPerson(leaf: Leaf, entry: HumanScore): LeafScore {
  const applies = entry.score !== 'NOT_APPLICABLE';
  // Given when the leaf could bring more than it can by the criteria of now.
  const capped = entry.score !== 'NOT_APPLICABLE' && entry.score.greaterThan(leaf.maxScore);
  const points = entry.score === 'NOT_APPLICABLE' ? ZERO : toPoints(Decimal.min(entry.score, leaf.maxScore));
  const value = applies ? `${pointsWords(points)} điểm${capped ? ` (đã cho ${pointsWords(toPoints(entry.score as Decimal))}, nay tối đa ${pointsWords(toPoints(leaf.maxScore))})` : ''}` : 'Không áp dụng';
  return {
    leaf: leaf.code,
    state: applies ? 'SCORED' : 'NOT_APPLICABLE',
    points,
    max: applies ? toPoints(leaf.maxScore) : ZERO,
    source: entry.round,
    attainable: points,
    inputs: [{ key: entry.round, label: sourceWords(entry.round), value, origin: { kind: 'ENTRY', id: entry.id, round: entry.round, at: entry.at.toISOString(), ...(entry.author && { author: entry.author }) } }],
    formula: `${sourceWords(entry.round)}: ${value}`,
  };
}

function byFacts(leaf: Leaf, auto: Award, reading: Reading | undefined): LeafScore {
  const score = byAward(leaf, auto, 'AUTO', reading?.inputs ?? []);
  return { ...score, attainable: attainable(leaf, score, reading?.open) };
}

function attainable(leaf: Leaf, score: LeafScore, open: Reading['open']): string {
  if (score.state === 'NOT_APPLICABLE') return ZERO;
  if (score.state === 'PENDING' || open === 'FULL') return toPoints(leaf.maxScore);
  const best = open && award(leaf, open);
  return best?.state === 'SCORED' && best.points.greaterThan(score.points) ? toPoints(best.points) : score.points;
}

function surveyed(leaf: Leaf, view: CardView, facts: CardFacts): LeafScore {
  const result = newest(facts.surveys.filter((survey) => survey.leaf === leaf.code), view.asOf);
  if (!result) return untold(leaf);
  const given = awardSurvey(leaf, result);
  return byAward(leaf, given, 'SURVEY', given.inputs);
}

const UNTOLD = new WeakMap<Leaf, LeafScore>();

/** As long as nobody tells anything of a leaf it is the same, frozen score for every card. */
function untold(leaf: Leaf): LeafScore {
  const known = UNTOLD.get(leaf);
  if (known) return known;
  const given: Award = leaf.kind === 'SURVEY' ? awardSurvey(leaf, undefined) : { state: 'PENDING', formula: 'Chưa có điểm tự đánh giá hoặc thẩm định.' };
  const score = Object.freeze(byAward(leaf, given, 'AUTO', []));
  UNTOLD.set(leaf, score);
  return score;
}

function byAward(leaf: Leaf, given: Award, source: Source, inputs: readonly LeafInput[]): LeafScore {
  const max = toPoints(leaf.maxScore);
  const points = given.state === 'SCORED' ? toPoints(given.points) : ZERO;
  return {
    leaf: leaf.code,
    state: given.state,
    points,
    max: given.state === 'NOT_APPLICABLE' ? ZERO : max,
    source: given.state === 'PENDING' ? null : source,
    attainable: given.state === 'SCORED' ? points : given.state === 'PENDING' ? max : ZERO,
    inputs,
    formula: given.formula,
  };
}
