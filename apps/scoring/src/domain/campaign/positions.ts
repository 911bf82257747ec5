import type { Round } from '../facts/card-facts.js';
import type { PreFilled } from './self-assessment.js';

/** The last score of each round; null where the leaf was said not to apply. */
export type Positions = ReadonlyMap<Round, { score: string | null }>;

const BELOW: Readonly<Record<'APPRAISAL_1' | 'APPRAISAL_2', readonly Round[]>> = { APPRAISAL_1: ['SELF'], APPRAISAL_2: ['APPRAISAL_1', 'SELF'] };

/** What accepting a leaf in a round comes to: the strongest position below that round, else the pre-filled value. Null: there is nothing to accept. */
export function acceptable(positions: Positions, preFilled: PreFilled, round: 'APPRAISAL_1' | 'APPRAISAL_2'): { score: string | null } | null {
  const below = BELOW[round].map((one) => positions.get(one)).find((position) => position !== undefined);
  return below ?? preFilled;
}
