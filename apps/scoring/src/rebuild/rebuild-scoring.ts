import type { RebuildContext } from '@cchc/service-kit';
import type { Outbox } from '@cchc/delivery';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { FactLogRepository } from '../persistence/fact-log.repository.js';
import { KnownFactsRepository } from '../persistence/known-facts.repository.js';
import { LeafPointsRepository } from '../persistence/leaf-points.repository.js';
import { RankingsRepository } from '../persistence/rankings.repository.js';
import { MoveRanking } from '../rankings/move-ranking.handler.js';
import { RecomputeCards } from '../scorecards/recompute-cards.handler.js';
import { RebuildCard } from './rebuild-card.handler.js';

const SAY_EVERY = 200;

/** All cards from the log of facts, each in a transaction of its own, beside a service that goes on answering and taking news. */
export async function rebuildScoring({ work, outbox, log }: RebuildContext): Promise<void> {
  const cards = new CardsRepository();
  const rebuild = rebuilder(cards, outbox);
  const keys = await work.run((tx) => cards.all(tx));
  let facts = 0;
  for (const [at, key] of keys.entries()) {
    facts += await work.run((tx) => rebuild.execute(tx, key));
    if ((at + 1) % SAY_EVERY === 0 || at + 1 === keys.length) log(`${at + 1}/${keys.length} phiếu điểm, ${facts} sự kiện`);
  }
}

function rebuilder(cards: CardsRepository, outbox: Outbox): RebuildCard {
  const known = new KnownFactsRepository();
  const recompute = new RecomputeCards(cards, known, new CriteriaSetsRepository(), new LeafPointsRepository(), new MoveRanking(new RankingsRepository(), outbox));
  return new RebuildCard(new FactLogRepository(), cards, known, recompute);
}
