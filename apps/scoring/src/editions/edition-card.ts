import { standing } from '../domain/adjustments/adjustment.js';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import type { EditionCard, EditionLeaf } from '../domain/editions/edition.js';
import type { CardFacts } from '../domain/facts/card-facts.js';
import { newest } from '../domain/newest.js';
import { fieldScores, type Scorecard } from '../domain/score-card.js';
import type { AgencyThen } from '../persistence/fact-log.reader.js';

interface Drawn {
  agency: AgencyThen;
  criteriaSet: string;
  set: CriteriaSet;
  facts: CardFacts;
  score: Scorecard;
  asOf: Date;
}

/** The card as it is published, nothing in it but plain JSON. */
export function editionCardOf({ agency, criteriaSet, set, facts, score, asOf }: Drawn): EditionCard {
  const { code: agencyCode, name: agencyName, shortName, emulationBlock } = agency;
  const { total, indexBeforeAdjustment, index, tthcPercent, survey, bonus, penalty, bandByIndex, band, disqualifications } = score;
  return {
    agencyCode, agencyName, shortName, group: set.group, emulationBlock, criteriaSet, total, indexBeforeAdjustment, index, tthcPercent, survey, bonus, penalty, bandByIndex,
    band, bandName: set.bands.find((one) => one.code === band)!.name, disqualifications, fields: fieldScores(set, score.leaves),
    adjustments: standing(facts.adjustments, asOf).map(({ id, kind, points, rule, reason, at }) => ({ id, kind, points: points.toFixed(2), rule, reason, at: at.toISOString() })),
    surveys: surveysOf(set, facts, asOf),
    leaves: leavesOf(set, score),
  };
}

function surveysOf({ leaves }: CriteriaSet, { surveys }: CardFacts, asOf: Date): EditionCard['surveys'] {
  return leaves.flatMap(({ code }) => {
    const result = newest(surveys.filter(({ leaf }) => leaf === code), asOf);
    return result?.counts ? [{ leaf: code, counts: result.counts, at: result.at.toISOString() }] : [];
  });
}

function leavesOf(set: CriteriaSet, { leaves }: Scorecard): EditionLeaf[] {
  const names = new Map(set.leaves.map(({ code, name }) => [code, name]));
  return leaves.map(({ attainable: _, ...leaf }) => ({ ...leaf, name: names.get(leaf.leaf)! }));
}
