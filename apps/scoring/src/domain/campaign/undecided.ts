import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { Round } from '../facts/card-facts.js';

/** A leaf of an agency's card. */
export interface CardLeaf {
  agencyCode: string;
  leaf: string;
}

/** A leaf with the rounds in which it was scored, and whether an explanation was asked for. */
export interface LeafStanding {
  rounds: readonly Round[];
  asked: boolean;
}

/** An appraised leaf is decided once it was appraised; where an explanation was asked for, once it was appraised again. */
export function isDecided({ rounds, asked }: LeafStanding): boolean {
  return rounds.includes('APPRAISAL_2') || (!asked && rounds.includes('APPRAISAL_1'));
}

export const leafKey = ({ agencyCode, leaf }: CardLeaf): string => `${agencyCode} ${leaf}`;

const NOT_LOOKED_AT: LeafStanding = { rounds: [], asked: false };

/** The appraised leaves of the cards that nobody has decided on yet. */
export function undecidedLeaves(cards: readonly { agencyCode: string; set: CriteriaSet }[], standings: ReadonlyMap<string, LeafStanding>): CardLeaf[] {
  return cards.flatMap(({ agencyCode, set }) => set.leaves.filter(({ kind }) => kind === 'APPRAISAL')
    .map(({ code }) => ({ agencyCode, leaf: code }))
    .filter((one) => !isDecided(standings.get(leafKey(one)) ?? NOT_LOOKED_AT)));
}
