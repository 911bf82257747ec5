import { newFact, RankingChangedV1, type NewFact } from '@cchc/contracts';
import type { CardFigures, CardKey } from './persistence/card-record.js';
import type { GroupVersion } from './persistence/rankings.repository.js';

/** Every fact that this service tells the world. */
export const PUBLISHES = [RankingChangedV1];

const MOST_CHANGES = 50;

/** What moved in a group with its new version; more than 50 changes are told by several facts of the same version. */
export function rankingChanged(
  { year, group, version, asOf, position }: GroupVersion,
  cards: readonly (CardKey & CardFigures)[],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): NewFact<RankingChangedV1>[] {
  const changes = cards.filter((card) => after.has(card.agencyCode)).map(({ agencyCode, index, band }) => ({
    agencyCode, index, rank: after.get(agencyCode)!, previousRank: before.get(agencyCode) ?? null, band: band!,
  }));
  const facts = Math.max(1, Math.ceil(changes.length / MOST_CHANGES));
  return Array.from({ length: facts }, (_, part) =>
    newFact(RankingChangedV1, `${year}-${group}`, version, {
      year, group, version, asOf: asOf.toISOString(), position, changes: changes.slice(part * MOST_CHANGES, (part + 1) * MOST_CHANGES),
    }));
}
