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
    const moves: { version: GroupVersion; cards: Recomputed[]; before: Map<string, number> }[] = [];
    for (const [group, cards] of groupsOf(results)) {
      const asOf = new Date(Math.max(...cards.map(({ card }) => card.asOf.getTime())));
      const position = cards.map(({ card }) => card.position).reduce(later);
      const version = await this.rankings.nextVersion(tx, group, asOf, position);
      moves.push({ version, cards, before: await this.rankings.ranks(tx, group, agenciesOf(cards)) });
    }
    await save();
    for (const { version, cards, before } of moves) {
      const after = await this.rankings.ranks(tx, version, agenciesOf(cards));
      await this.outbox.add(tx, ...rankingChanged(version, cards.map(({ card }) => card), before, after));
    }
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
