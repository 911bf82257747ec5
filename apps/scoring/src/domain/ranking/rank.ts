import { Decimal } from '@cchc/kernel';
import { grouped } from '../grouped.js';

/** What decides a rank, in this order: index, TTHC field, survey, smaller penalty. Decimals as text, two places. */
export interface Standing {
  index: string;
  tthcPercent: string;
  surveyPercent: string;
  penalty: string;
}

/** Negative when `a` stands before `b`; 0 when the two are equal in all four. */
export function compareStandings(a: Standing, b: Standing): number {
  return (
    new Decimal(b.index).comparedTo(a.index) ||
    new Decimal(b.tthcPercent).comparedTo(a.tthcPercent) ||
    new Decimal(b.surveyPercent).comparedTo(a.surveyPercent) ||
    new Decimal(a.penalty).comparedTo(b.penalty)
  );
}

/** The rank that a standing has among others: one more than those that stand before it. */
export const rankAmong = (own: Standing, others: readonly Standing[]): number => 1 + others.filter((other) => compareStandings(other, own) < 0).length;

/** Ranks within one group: equal means equal rank, and the next is skipped (1, 1, 3). In the order of `standings`. */
export function ranksOf(standings: readonly Standing[]): number[] {
  const order = standings.map((_, at) => at).sort((a, b) => compareStandings(standings[a]!, standings[b]!));
  const ranks = standings.map(() => 0);
  order.forEach((own, at) => {
    const before = order[at - 1];
    ranks[own] = before !== undefined && compareStandings(standings[before]!, standings[own]!) === 0 ? ranks[before]! : at + 1;
  });
  return ranks;
}

/** Ranks of each emulation block, by agency; those of no block have none. Ties as in groups. */
export function blockRanks(lines: readonly (Standing & { agencyCode: string; emulationBlock: string | null })[]): Map<string, number> {
  const blocks = grouped(lines.filter(({ emulationBlock }) => emulationBlock !== null), ({ emulationBlock }) => emulationBlock!);
  return new Map([...blocks.values()].flatMap((own) => ranksOf(own).map((rank, at) => [own[at]!.agencyCode, rank] as const)));
}

/** The lines of a group as people read them, best first; equals stand by their agencies' codes. */
export function ranked<T extends Standing & { agencyCode: string }>(lines: readonly T[]): (T & { rank: number })[] {
  const sorted = [...lines].sort((a, b) => compareStandings(a, b) || (a.agencyCode < b.agencyCode ? -1 : 1));
  const ranks = ranksOf(sorted);
  return sorted.map((line, at) => ({ ...line, rank: ranks[at]! }));
}
