import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { keyOf, type LockedCard } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { KnownFactsRepository, type KnownState } from '../persistence/known-facts.repository.js';
import { LeafPointsRepository, type ChangedLeaf } from '../persistence/leaf-points.repository.js';
import { MoveRanking } from '../rankings/move-ranking.handler.js';
import { recomputed, unranked, type Recomputed } from './new-card.js';

/** The fact that moved a card, and where it stands in the log. */
export interface Cause {
  factId: string;
  position: string;
}

export interface Reasons {
  /** By card; a card without one changed because something fell due, or its criteria or agency changed. */
  causes?: ReadonlyMap<string, Cause>;
  /** What is known of the cards, where the caller has read it already. */
  states?: readonly KnownState[];
  /** Every leaf is written anew, and the card stays as of the instant at which it stood. */
  rebuild?: boolean;
}

/** Works out locked cards anew, writes only what changed, and lets the ranking follow. */
@Injectable()
export class RecomputeCards {
  constructor(
    private readonly cards: CardsRepository,
    private readonly known: KnownFactsRepository,
    private readonly sets: CriteriaSetsRepository,
    private readonly leaves: LeafPointsRepository,
    private readonly ranking: MoveRanking,
  ) {}

  async execute(tx: Transaction, locked: readonly LockedCard[], { causes = new Map<string, Cause>(), states, rebuild = false }: Reasons = {}): Promise<void> {
    const facts = await this.known.factsOf(tx, locked, states ?? (await this.known.states(tx, locked)));
    const digests = await this.leaves.digests(tx, locked);
    const results: Recomputed[] = [];
    for (const card of locked) {
      const key = keyOf(card);
      const set = card.criteriaSetNow === null ? undefined : await this.sets.get(tx, card.criteriaSetNow);
      const position = causes.get(key)?.position ?? card.position;
      const now = rebuild ? (card.computedAt ?? tx.now) : tx.now;
      results.push(set ? recomputed(card, set, facts.get(key)!, digests.get(key) ?? new Map(), now, position) : unranked(card, now));
    }
    await this.ranking.execute(tx, results, () => this.cards.save(tx, results.map(({ card }) => card)));
    await this.leaves.save(tx, results.flatMap((result) => changedLeaves(result, causes.get(keyOf(result.card)))));
    for (const { card, dropped } of results) await this.leaves.drop(tx, card, dropped);
    if (rebuild) await this.rewrite(tx, results.filter(({ allLeaves }) => allLeaves.length > 0));
  }

  private rewrite(tx: Transaction, results: readonly Recomputed[]): Promise<void> {
    const leaves = results.flatMap(({ card: { agencyCode, year }, allLeaves }) => allLeaves.map((leaf) => ({ ...leaf, agencyCode, year })));
    return this.leaves.rewrite(tx, results.map(({ card }) => card), leaves);
  }
}

const changedLeaves = ({ card, leaves }: Recomputed, cause: Cause | undefined): ChangedLeaf[] =>
  leaves.map(({ score, digest }) => ({
    agencyCode: card.agencyCode,
    year: card.year,
    score,
    digest,
    cardVersion: card.version,
    causeFactId: cause?.factId ?? null,
    position: card.position,
    asOf: card.asOf,
  }));
