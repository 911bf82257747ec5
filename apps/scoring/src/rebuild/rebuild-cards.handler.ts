import type { Transaction } from '@cchc/delivery';
import type { CardKey } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { FactLogRepository } from '../persistence/fact-log.repository.js';
import { KnownFactsRepository } from '../persistence/known-facts.repository.js';
import { statesOf } from '../replay/replayed-card.js';
import { RecomputeCards } from '../scorecards/recompute-cards.handler.js';

/**
 * Works out cards from their facts alone, as of the instants at which they stood, and writes them whole. Where that is what stood there, no version
 * moves and nothing is told; where it is not, it is a change like any other. News that comes meanwhile waits for the cards' locks.
 */
export class RebuildCards {
  constructor(
    private readonly log: FactLogRepository,
    private readonly cards: CardsRepository,
    private readonly known: KnownFactsRepository,
    private readonly recompute: RecomputeCards,
  ) {}

  /** `keys` are in order. Resolves to how many facts the log has of them. */
  async execute(tx: Transaction, keys: readonly CardKey[]): Promise<number> {
    // The log only after the locks: whoever held them before has added to it.
    const [locked, facts, ground] = await Promise.all([this.cards.lock(tx, keys), this.log.ofCards(tx, keys), this.recompute.groundOf(tx, keys)]);
    const states = statesOf(facts);
    this.known.replaceStates(tx, keys, states);
    await this.recompute.execute(tx, locked, { ground: { ...ground, states }, rebuild: true });
    return facts.length;
  }
}
