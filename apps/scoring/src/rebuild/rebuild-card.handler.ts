import type { Transaction } from '@cchc/delivery';
import type { CardKey } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { FactLogRepository } from '../persistence/fact-log.repository.js';
import { KnownFactsRepository, type KnownState } from '../persistence/known-facts.repository.js';
import { learn, movesCard } from '../scorecards/learn.js';
import { loggedNewsOf } from '../scorecards/news.js';
import { RecomputeCards } from '../scorecards/recompute-cards.handler.js';

/**
 * Works out one card from its facts alone, as of the instant at which it stood, and writes it whole. Where that is what stood there, no version
 * moves and nothing is told; where it is not, it is a change like any other. News that comes meanwhile waits for the card's lock.
 */
export class RebuildCard {
  constructor(
    private readonly log: FactLogRepository,
    private readonly cards: CardsRepository,
    private readonly known: KnownFactsRepository,
    private readonly recompute: RecomputeCards,
  ) {}

  /** Resolves to how many facts the log has of it. */
  async execute(tx: Transaction, key: CardKey): Promise<number> {
    const locked = await this.cards.lock(tx, [key]);
    // Only now: whoever held the lock before has added to the log.
    const facts = await this.log.ofCard(tx, key);
    const states = new Map<string, KnownState>();
    learn(states, facts.map(loggedNewsOf).filter(movesCard));
    await this.known.replaceStates(tx, key, [...states.values()]);
    await this.recompute.execute(tx, locked, { states: [...states.values()], rebuild: true });
    return facts.length;
  }
}
