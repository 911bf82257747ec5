import { Decimal } from '@cchc/kernel';
import { grouped } from '../grouped.js';
import { blockRanks, ranked } from '../ranking/rank.js';
import type { EditionCard, EditionDocument, EditionLine, Place } from './edition.js';

type Published = Pick<EditionLine, 'agencyCode' | 'agencyName' | 'group' | 'rank' | 'blockRank' | 'index'>;

/** The lines of an edition, group by group and best first, each beside its place in the edition before. */
export function linesOf(cards: readonly { card: EditionCard; hash: string }[], before: readonly Published[]): EditionLine[] {
  const standings = cards.map(({ card, hash }) => ({ ...lineOf(card), cardHash: hash }));
  const inBlock = blockRanks(standings);
  const places = new Map(before.map((line) => [keyOf(line), placeOf(line)]));
  const groups = grouped([...standings].sort((a, b) => (a.group < b.group ? -1 : 1)), ({ group }) => group);
  return [...groups.values()].flatMap((group) => ranked(group)).map((line) => ({
    ...line, blockRank: inBlock.get(line.agencyCode) ?? null, previous: places.get(keyOf(line)) ?? null,
  }));
}

function lineOf(card: EditionCard) {
  const { agencyCode, agencyName, shortName, group, emulationBlock, criteriaSet, total, index, tthcPercent, survey, bonus, penalty, band, bandName } = card;
  return { agencyCode, agencyName, shortName, group, emulationBlock, criteriaSet, ...total, index, tthcPercent, surveyPercent: survey.percent, bonus, penalty, band, bandName };
}

const keyOf = ({ agencyCode, group }: Pick<Published, 'agencyCode' | 'group'>): string => `${group} ${agencyCode}`;

const placeOf = ({ rank, blockRank, index }: Published): Place => ({ rank, blockRank, index });

/** Those that the edition before ranked in a group, and this one does not. */
export function leftOf(lines: readonly EditionLine[], before: readonly Published[]): EditionDocument['left'] {
  const here = new Set(lines.map(keyOf));
  return before.filter((line) => !here.has(keyOf(line))).map(({ agencyCode, agencyName, group, rank, index }) => ({ agencyCode, agencyName, group, rank, index }));
}

/** How a line moved: places won (negative: lost) and the difference of the index; null for who is new. */
export function movementOf({ rank, index, previous }: Place & { previous: Place | null }): { places: number; index: string } | null {
  return previous && { places: previous.rank - rank, index: new Decimal(index).minus(previous.index).toFixed(2) };
}
