import { ScoresGivenV1 } from '@cchc/contracts';
import { Decimal } from '@cchc/kernel';
import type { CardFacts, HumanScore } from '../domain/facts/card-facts.js';

type Given = Pick<CardFacts, 'scores' | 'surveys' | 'adjustments'>;

/** What an act of people adds to a card, by the fact that told it. A new kind of act needs a line here and one in `scorecards/news.ts`. */
const GIVEN: Readonly<Record<string, (payload: never) => Partial<Given>>> = {
  [ScoresGivenV1.type]: (fact: ScoresGivenV1) => ({ scores: scoresOf(fact) }),
};

/** Throws for a kind that the log cannot hold. */
export const givenBy = (kind: string, payload: object): Partial<Given> => GIVEN[kind]!(payload as never);

function scoresOf({ round, at, authorId, entries }: ScoresGivenV1): HumanScore[] {
  return entries.map(({ id, leaf, version, score, reason }) => ({
    id, leaf, round, version, at: new Date(at), author: authorId, ...(reason && { reason }),
    score: score === 'NOT_APPLICABLE' ? score : new Decimal(score),
  }));
}
