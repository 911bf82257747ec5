import type { Disqualification } from '../domain/adjustments/disqualification.js';
import type { CriteriaSet, Criterion, Leaf } from '../domain/criteria/criteria-set.js';
import { ruleWords, sourceRuleWords } from '../domain/explaining/rule-words.js';
import { fieldScores, share } from '../domain/score-card.js';
import { autoOf, type CardRow, type LeafRow } from '../persistence/scorecards.reader.js';
import type { Acts } from '../persistence/acts.reader.js';
import { adjustmentsOf, COUNCIL, leafActsOf } from './card-acts.js';
import type { ActedLeafDto, ExplainedCardDto } from './explained.dto.js';
import type { CardDto, CardSummaryDto, ExplainedLeafDto, LeafDto } from './scorecard.dto.js';

/** A card with its leaves and the criteria set it was scored by. */
export interface ReadCard {
  card: CardRow;
  set: CriteriaSet;
  leaves: ReadonlyMap<string, LeafRow>;
}

export function summaryOf(card: CardRow): CardSummaryDto {
  const { agencyCode, agencyName, year, group, criteriaSet, tthcPercent, indexBeforeAdjustment, bonus, penalty, index, band, bandByIndex, bestAttainable, version } = card;
  return {
    agencyCode, agencyName, year, group, criteriaSet, tthcPercent, indexBeforeAdjustment, bonus, penalty, index, band, bandByIndex, bestAttainable, version,
    disqualifications: JSON.parse(card.disqualifications) as Disqualification[],
    total: { points: card.points, max: card.maxPoints },
    survey: { points: card.surveyPoints, max: card.surveyMax, percent: card.surveyPercent },
    coverage: { leavesKnown: card.leavesKnown, leaves: card.leaves, pointsKnown: card.pointsKnown, pointsApplicable: card.maxPoints },
    provisional: true,
    asOf: card.asOf && { instant: card.asOf.toISOString(), position: card.position },
  };
}

export const cardOf = (read: ReadCard): CardDto => ({ ...whole(read), fields: fieldsOf(read, leafOf) });

export const explainedCardOf = (read: ReadCard, acts: Acts): ExplainedCardDto =>
  ({ ...whole(read), fields: fieldsOf(read, (leaf, row) => actedLeafOf(leaf, row, read, acts)), adjustments: adjustmentsOf({ ...read, acts }) });

export const actedLeafOf = (leaf: Leaf, row: LeafRow, read: ReadCard, acts: Acts): ActedLeafDto =>
  ({ ...explainedLeafOf(leaf, row, read), ...leafActsOf(leaf, row, { ...read, acts }) });

const whole = ({ card, set }: ReadCard) => ({ ...summaryOf(card), bandName: bandNameOf(card, set), bandsAssumed: set.bandsAssumed });

export const bandNameOf = ({ band }: Pick<CardRow, 'band'>, set: CriteriaSet): string => set.bands.find((one) => one.code === band)?.name ?? band;

function fieldsOf<T>({ set, leaves }: ReadCard, leafAnswer: (leaf: Leaf, row: LeafRow) => T) {
  const shares = new Map(fieldScores(set, [...leaves.values()]).map(({ field, ...rest }) => [field, rest]));
  const criterionOf = ({ code, name, leaves: parts }: Criterion) => ({
    code,
    name,
    ...share(parts.map((leaf) => leaves.get(leaf.code)!)),
    leaves: parts.map((leaf) => leafAnswer(leaf, leaves.get(leaf.code)!)),
  });
  return set.fields.map(({ code, name, planFieldCode, criteria }) => ({ code, name, planFieldCode, ...shares.get(code)!, criteria: criteria.map(criterionOf) }));
}

function leafOf({ code, name, kind, provenance }: Leaf, row: LeafRow): LeafDto {
  const { state, points, max, source, attainable, formula } = row;
  const auto = autoOf(row);
  const { assumed, pointsAssumed } = provenance;
  return { code, name, kind, state, points, max, source, ...(auto !== undefined && { auto }), attainable, assumed, pointsAssumed, formula };
}

/** Nobody appraises their own agency: those leaves go to the council. */
export function explainedLeafOf(leaf: Leaf, row: LeafRow, { card, set }: { card: Pick<CardRow, 'agencyCode'>; set: CriteriaSet }): ExplainedLeafDto {
  const { agencies, legalDocuments } = set.catalogue;
  return {
    ...leafOf(leaf, row),
    rule: ruleWords(leaf),
    ...(leaf.autoSource && { sourceRule: sourceRuleWords(leaf.autoSource) }),
    inputs: row.inputs.map((input) => ({ ...input, origin: input.origin as ExplainedLeafDto['inputs'][number]['origin'] })),
    ...(row.autoFormula && { autoFormula: row.autoFormula }),
    appraiser: leaf.appraiser === card.agencyCode ? COUNCIL : { code: leaf.appraiser, name: agencies[leaf.appraiser]?.name ?? leaf.appraiser },
    evidence: [...leaf.evidence],
    legalBasis: leaf.legalBasis.map((code) => ({ code, number: legalDocuments[code]?.number ?? '', title: legalDocuments[code]?.title ?? '' })),
    provenance: leaf.provenance,
  };
}
