import type { Leaf } from '../criteria/criteria-set.js';
import { NotTheAppraiser, OwnAgency } from './campaign-errors.js';

export const COUNCIL = 'COUNCIL';

/** What a person may appraise as. */
export interface Appraiser {
  /** Every agency that the person belongs to, in whichever role. */
  agencies: readonly string[];
  /** Those for which the person appraises. */
  appraisesFor: readonly string[];
  onCouncil: boolean;
}

/** The agency that appraises the leaf of a card, or COUNCIL where that would be the card's own. */
export const appraiserOf = (leaf: Pick<Leaf, 'appraiser'>, agency: string): string => (leaf.appraiser === agency ? COUNCIL : leaf.appraiser);

/** In whose name the person decides on the leaf. Throws OwnAgency or NotTheAppraiser. */
export function deciderOf(leaf: Pick<Leaf, 'appraiser'>, agency: string, person: Appraiser): string {
  const appraiser = appraiserOf(leaf, agency);
  if (person.agencies.includes(agency)) throw new OwnAgency();
  if (appraiser === COUNCIL ? !person.onCouncil : !person.appraisesFor.includes(appraiser)) {
    throw new NotTheAppraiser(appraiser === COUNCIL ? 'Hội đồng thẩm định' : `cơ quan ${appraiser}`);
  }
  return appraiser;
}

/** Whether the person is the one who decides on the leaf. */
export function decides(leaf: Pick<Leaf, 'appraiser'>, agency: string, person: Appraiser): boolean {
  const appraiser = appraiserOf(leaf, agency);
  return !person.agencies.includes(agency) && (appraiser === COUNCIL ? person.onCouncil : person.appraisesFor.includes(appraiser));
}
