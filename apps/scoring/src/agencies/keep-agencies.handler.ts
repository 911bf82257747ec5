import { Injectable } from '@nestjs/common';
import type { AgencyRegisteredV1 } from '@cchc/contracts';
import type { Delivered, Transaction } from '@cchc/delivery';
import { localDateOf } from '@cchc/kernel';
import { isRankedOn } from '../domain/ranking/ranked.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { inOrder, keyOf } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { FactLogRepository, type LogEntry } from '../persistence/fact-log.repository.js';
import { RecomputeCards } from '../scorecards/recompute-cards.handler.js';

type Told = Delivered<AgencyRegisteredV1>;

/** Keeps the agencies, logs what was told of them, and gives those that are ranked their cards. */
@Injectable()
export class KeepAgencies {
  constructor(
    private readonly agencies: AgenciesRepository,
    private readonly log: FactLogRepository,
    private readonly cards: CardsRepository,
    private readonly recompute: RecomputeCards,
  ) {}

  async execute(tx: Transaction, told: readonly Told[]): Promise<void> {
    const newest = newestOf(told);
    const changed = await this.agencies.keep(tx, [...newest.values()].map(({ data, aggregateVersion }) => ({ ...data, inRanking: isRankedOn(localDateOf(tx.now), data), version: aggregateVersion })));
    const keys = inOrder(await this.agencies.cardsOf(tx, changed));
    // Before the log, as whoever takes in a fact does.
    const locked = keys.length > 0 ? await this.cards.lock(tx, keys) : [];
    const positions = await this.log.append(tx, told.map(logged));
    const causes = locked.flatMap((card) => {
      const { id } = newest.get(card.agencyCode)!;
      return positions.has(id) ? [[keyOf(card), { factId: id, position: positions.get(id)! }] as const] : [];
    });
    if (locked.length > 0) await this.recompute.execute(tx, locked, { causes: new Map(causes) });
  }
}

const logged = ({ id, routingKey, data, aggregateVersion, time }: Told): LogEntry =>
  ({ id, kind: routingKey, agencyCode: data.code, year: null, subjectKey: 'AGENCY', payload: data, aggregateVersion, occurredAt: time });

/** One statement cannot write a row twice. */
function newestOf(told: readonly Told[]): Map<string, Told> {
  const newest = new Map<string, Told>();
  for (const fact of told) if (fact.aggregateVersion > (newest.get(fact.data.code)?.aggregateVersion ?? 0)) newest.set(fact.data.code, fact);
  return newest;
}
