import { AdjustmentGivenV1, AdjustmentWithdrawnV1, ScoresGivenV1, SurveyCountedV1 } from '@cchc/contracts';
import { Decimal } from '@cchc/kernel';
import type { AdjustmentAct } from '../domain/adjustments/adjustment.js';
import type { CardFacts, HumanScore, SurveyResult } from '../domain/facts/card-facts.js';

type Given = Pick<CardFacts, 'scores' | 'surveys' | 'adjustments'>;

/** What an act of people adds to a card, by the fact that told it. A new kind of act needs a line here and one in `scorecards/news.ts`. */
const GIVEN: Readonly<Record<string, (payload: never) => Partial<Given>>> = {
  [ScoresGivenV1.type]: (fact: ScoresGivenV1) => ({ scores: scoresOf(fact) }),
  [SurveyCountedV1.type]: (fact: SurveyCountedV1) => ({ surveys: surveysOf(fact) }),
  [AdjustmentGivenV1.type]: (fact: AdjustmentGivenV1) => ({ adjustments: [adjustmentOf(fact)] }),
  [AdjustmentWithdrawnV1.type]: ({ adjustmentId, at }: AdjustmentWithdrawnV1) => ({ adjustments: [{ kind: 'WITHDRAWAL', of: adjustmentId, at: new Date(at) }] }),
};

/** Throws for a kind that the log cannot hold. */
export const givenBy = (kind: string, payload: object): Partial<Given> => GIVEN[kind]!(payload as never);

function scoresOf({ round, at, authorId, entries }: ScoresGivenV1): HumanScore[] {
  return entries.map(({ id, leaf, version, score, reason }) => ({
    id, leaf, round, version, at: new Date(at), author: authorId, ...(reason && { reason }),
    score: score === 'NOT_APPLICABLE' ? score : new Decimal(score),
  }));
}

const surveysOf = ({ results, at }: SurveyCountedV1): SurveyResult[] => results.map(({ leaf, counts }) => ({ leaf, counts, at: new Date(at) }));

const adjustmentOf = ({ adjustmentId, kind, points, rule, reason, at }: AdjustmentGivenV1): AdjustmentAct =>
  ({ kind, id: adjustmentId, points: new Decimal(points), rule, reason, at: new Date(at) });
