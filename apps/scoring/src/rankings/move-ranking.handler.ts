import { Injectable } from '@nestjs/common';
import { Outbox, type Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import { RankingsRepository, type GroupKey, type GroupVersion } from '../persistence/rankings.repository.js';
import { rankingChanged } from '../published-events.js';
import { later, type Recomputed } from '../scorecards/new-card.js';

/** Gives each moved group one new version a transaction, and tells how its cards moved. */
@Injectable()
export class MoveRanking {
  constructor(
    private readonly rankings: RankingsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** `save` writes the cards; it runs between the look at the ranks of before and of after. */
  async execute(tx: Transaction, results: readonly Recomputed[], save: () => Promise<void>): Promise<void> {
    const moves = groupsOf(results);
    const ranks = () => Promise.all(moves.map(([group, cards]) => this.rankings.ranks(tx, group, agenciesOf(cards))));
    const [versions, before, , after] = await Promise.all([
      Promise.all(moves.map(([group, cards]) => this.nextVersion(tx, group, cards))), ranks(), save(), ranks(),
    ]);
    for (const [at, [, cards]] of moves.entries()) {
      await this.outbox.add(tx, ...rankingChanged(versions[at]!, cards.map(({ card }) => card), before[at]!, after[at]!));
    }
  }

  private nextVersion(tx: Transaction, group: GroupKey, cards: readonly Recomputed[]): Promise<GroupVersion> {
    const asOf = new Date(Math.max(...cards.map(({ card }) => card.asOf.getTime())));
    return this.rankings.nextVersion(tx, group, asOf, cards.map(({ card }) => card.position).reduce(later));
  }
}

const agenciesOf = (cards: readonly Recomputed[]): string[] => cards.map(({ card }) => card.agencyCode);

/** The cards that moved, by the groups they are or were in; in one order for everybody, since each group is locked. */
function groupsOf(results: readonly Recomputed[]): [GroupKey, Recomputed[]][] {
  const groups = new Map<string, [GroupKey, Recomputed[]]>();
  for (const result of results.filter(({ moved }) => moved)) {
    const { before, card } = result;
    for (const group of new Set([before.rankedIn, card.rankingGroup as RankingGroup | null])) {
      if (group === null) continue;
      const key = `${card.year} ${group}`;
      groups.set(key, [{ year: card.year, group }, [...(groups.get(key)?.[1] ?? []), result]]);
    }
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
