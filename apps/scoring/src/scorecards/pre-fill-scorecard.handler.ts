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
    // Before the log, so that the positions of a card's facts follow each other as its versions do.
    const locked = moving.length > 0 ? await this.cards.lock(tx, inOrder(moving.map((one) => one.logged))) : [];
    const positions = await this.log.append(tx, all.map((one) => one.logged));
    const news = moving.filter((one) => positions.has(one.logged.id));
    if (news.length === 0) return;
    const states = new Map((await this.known.states(tx, locked)).map((state) => [stateKey(state), state]));
    const changed = learn(states, news);
    await this.known.saveStates(tx, changed.map((key) => states.get(key)!));
    const causes = causesOf(news, changed, positions);
    const touched = locked.filter((card) => causes.has(keyOf(card)));
    if (touched.length > 0) await this.recompute.execute(tx, touched, { causes, states: [...states.values()] });
  }
}

/** The last fact that moves each card. */
function causesOf(news: readonly News[], changed: readonly string[], positions: ReadonlyMap<string, string>): Map<string, Cause> {
  const fresh = new Set(changed);
  const moving = news.filter((one) => one.kind === 'GIVEN' || fresh.has(stateKey(one.logged)));
  return new Map(moving.map(({ logged }) => [keyOf(logged), { factId: logged.id, position: positions.get(logged.id)! }]));
}
