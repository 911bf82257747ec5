import type { Schema } from '@cchc/api-client';

export type Row = Schema<'RankingRowDto'>;

/** What a newer ranking changed for one agency. */
export interface Move {
  agencyCode: string;
  name: string;
  index: { from: string; to: string };
  /** Places gained; negative when lost, 0 when only the index moved or ranks are not shown. */
  gained: number;
  rank: number | null;
}

/** Who moved between two rankings, in the order of the newer one. An agency that was not there before did not move. */
export function movesBetween(before: readonly Row[], after: readonly Row[]): Move[] {
  const known = new Map(before.map((row) => [row.agencyCode, row]));
  return after.flatMap(({ agencyCode, shortName, index, rank }) => {
    const old = known.get(agencyCode);
    if (!old || (old.index === index && old.rank === rank)) return [];
    const gained = old.rank === null || rank === null ? 0 : old.rank - rank;
    return [{ agencyCode, name: shortName, index: { from: old.index, to: index }, gained, rank }];
  });
}

/** Ranks that more than one agency holds. */
export function sharedRanks(rows: readonly Row[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(rows.flatMap(({ rank }) => {
    if (rank === null) return [];
    if (seen.has(rank)) return [rank];
    seen.add(rank);
    return [];
  }));
}
