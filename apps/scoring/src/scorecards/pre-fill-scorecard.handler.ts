import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { inOrder, keyOf } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { FactLogRepository } from '../persistence/fact-log.repository.js';
import { KnownFactsRepository } from '../persistence/known-facts.repository.js';
import { learn, movesCard, stateKey } from './learn.js';
import type { News } from './news.js';
import { RecomputeCards, type Cause } from './recompute-cards.handler.js';

/** Takes news into the log and the cards: each touched card is worked out once, however many facts touch it. */
@Injectable()
export class PreFillScorecard {
  constructor(
    private readonly log: FactLogRepository,
    private readonly cards: CardsRepository,
    private readonly known: KnownFactsRepository,
    private readonly recompute: RecomputeCards,
  ) {}

  async execute(tx: Transaction, all: readonly News[]): Promise<void> {
    const moving = all.filter(movesCard);
    if (moving.length > 0) return this.move(tx, all, moving);
    await this.log.append(tx, all.map((one) => one.logged));
  }

  private async move(tx: Transaction, all: readonly News[], moving: readonly News[]): Promise<void> {
    const keys = inOrder(moving.map((one) => one.logged));
    // Cards before the log, so that the positions of a card's facts follow each other as its versions do; what is known of them after both.
    const [locked, positions, ground] = await Promise.all([
      this.cards.lock(tx, keys), this.log.append(tx, all.map((one) => one.logged)), this.recompute.groundOf(tx, keys),
    ]);
    const news = moving.filter((one) => positions.has(one.logged.id));
    const states = new Map(ground.states.map((state) => [stateKey(state), state]));
    const changed = learn(states, news);
    const causes = causesOf(news, changed, positions);
    const touched = locked.filter((card) => causes.has(keyOf(card)));
    this.known.saveStates(tx, changed.map((key) => states.get(key)!));
    if (touched.length > 0) await this.recompute.execute(tx, touched, { causes, ground: { ...ground, states: [...states.values()] } });
  }
}

/** The fact that moves each card and stands last in the log. */
function causesOf(news: readonly News[], changed: readonly string[], positions: ReadonlyMap<string, string>): Map<string, Cause> {
  const fresh = new Set(changed);
  const moving = news.filter((one) => one.kind === 'GIVEN' || fresh.has(stateKey(one.logged)));
  const causes = new Map<string, Cause>();
  for (const { logged } of moving) {
    const cause = { factId: logged.id, position: positions.get(logged.id)! };
    const known = causes.get(keyOf(logged));
    if (!known || BigInt(cause.position) > BigInt(known.position)) causes.set(keyOf(logged), cause);
  }
  return causes;
}
