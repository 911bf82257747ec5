import type { RebuildContext } from '@cchc/service-kit';
import type { Outbox } from '@cchc/delivery';
import { inOrder } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { FactLogRepository } from '../persistence/fact-log.repository.js';
import { KnownFactsRepository } from '../persistence/known-facts.repository.js';
import { LeafPointsRepository } from '../persistence/leaf-points.repository.js';
import { RankingsRepository } from '../persistence/rankings.repository.js';
import { MoveRanking } from '../rankings/move-ranking.handler.js';
import { RecomputeCards } from '../scorecards/recompute-cards.handler.js';
import { RebuildCards } from './rebuild-cards.handler.js';

const AT_A_TIME = 10;
const SAY_EVERY = 20 * AT_A_TIME;

/** All cards from the log of facts, a few a transaction, beside a service that goes on answering and taking news. */
export async function rebuildScoring({ work, outbox, log }: RebuildContext): Promise<void> {
  const cards = new CardsRepository();
  const rebuild = rebuilder(cards, outbox);
  const keys = inOrder(await work.run((tx) => cards.all(tx)));
  let facts = 0;
  for (let from = 0; from < keys.length; from += AT_A_TIME) {
    const some = keys.slice(from, from + AT_A_TIME);
    facts += await work.run((tx) => rebuild.execute(tx, some));
    const done = from + some.length;
    if (done % SAY_EVERY === 0 || done === keys.length) log(`${done}/${keys.length} phiếu điểm, ${facts} sự kiện`);
  }
}

function rebuilder(cards: CardsRepository, outbox: Outbox): RebuildCards {
  const known = new KnownFactsRepository();
  const recompute = new RecomputeCards(cards, known, new CriteriaSetsRepository(), new LeafPointsRepository(), new MoveRanking(new RankingsRepository(), outbox));
  return new RebuildCards(new FactLogRepository(), cards, known, recompute);
}
