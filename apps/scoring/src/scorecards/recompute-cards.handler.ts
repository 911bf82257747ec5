import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { keyOf, type CardKey, type LockedCard } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { factsOf, KnownFactsRepository, type KnownAct, type KnownState } from '../persistence/known-facts.repository.js';
import { LeafPointsRepository, type ChangedLeaf } from '../persistence/leaf-points.repository.js';
import { MoveRanking } from '../rankings/move-ranking.handler.js';
import { recomputed, unranked, type Recomputed } from './new-card.js';

/** The fact that moved a card, and where it stands in the log. */
export interface Cause {
  factId: string;
  position: string;
}

/** What cards are worked out from, and the digests of their leaves as they stand. */
export interface Ground {
  states: readonly KnownState[];
  acts: readonly KnownAct[];
  digests: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface Reasons {
  /** By card; a card without one changed because something fell due, or its criteria or agency changed. */
  causes?: ReadonlyMap<string, Cause>;
  /** Of at least these cards, where the caller has read it already. */
  ground?: Ground;
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

  async groundOf(tx: Transaction, keys: readonly CardKey[]): Promise<Ground> {
    const [states, acts, digests] = await Promise.all([this.known.states(tx, keys), this.known.acts(tx, keys), this.leaves.digests(tx, keys)]);
    return { states, acts, digests };
  }

  async execute(tx: Transaction, locked: readonly LockedCard[], reasons: Reasons = {}): Promise<void> {
    const { causes = new Map<string, Cause>(), ground = await this.groundOf(tx, locked), rebuild = false } = reasons;
    const results = await this.compute(tx, locked, ground, { causes, rebuild });
    await Promise.all([
      this.leaves.save(tx, results.flatMap((result) => changedLeaves(result, causes.get(keyOf(result.card))))),
      ...results.map(({ card, dropped }) => this.leaves.drop(tx, card, dropped)),
      this.ranking.execute(tx, results, () => this.cards.save(tx, results.map(({ card }) => card))),
    ]);
    if (rebuild) await this.rewrite(tx, results.filter(({ allLeaves }) => allLeaves.length > 0));
  }

  /** Those who read come between two cards, however many there are. */
  private async compute(tx: Transaction, locked: readonly LockedCard[], { states, acts, digests }: Ground, { causes, rebuild }: Required<Omit<Reasons, 'ground'>>): Promise<Recomputed[]> {
    const facts = factsOf(locked, states, acts);
    const results: Recomputed[] = [];
    for (const card of locked) {
      if (results.length > 0) await new Promise(setImmediate);
      const key = keyOf(card);
      const set = card.criteriaSetNow === null ? undefined : await this.sets.get(tx, card.criteriaSetNow);
      const position = causes.get(key)?.position ?? card.position;
      const now = rebuild ? (card.computedAt ?? tx.now) : tx.now;
      results.push(set ? recomputed(card, set, facts.get(key)!, digests.get(key) ?? new Map(), now, position) : unranked(card, now));
    }
    return results;
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
