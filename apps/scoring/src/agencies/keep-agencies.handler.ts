import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { AgenciesRepository, type KeptAgency } from '../persistence/agencies.repository.js';
import { inOrder } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { RecomputeCards } from '../scorecards/recompute-cards.handler.js';

/** Keeps the agencies, and gives those that are ranked their cards. */
@Injectable()
export class KeepAgencies {
  constructor(
    private readonly agencies: AgenciesRepository,
    private readonly cards: CardsRepository,
    private readonly recompute: RecomputeCards,
  ) {}

  async execute(tx: Transaction, told: readonly KeptAgency[]): Promise<void> {
    const changed = await this.agencies.keep(tx, newestOf(told));
    if (changed.length === 0) return;
    const keys = inOrder(await this.agencies.cardsOf(tx, changed));
    if (keys.length > 0) await this.recompute.execute(tx, await this.cards.lock(tx, keys));
  }
}

/** One statement cannot write a row twice. */
function newestOf(told: readonly KeptAgency[]): KeptAgency[] {
  const newest = new Map<string, KeptAgency>();
  for (const agency of told) if (agency.version > (newest.get(agency.code)?.version ?? 0)) newest.set(agency.code, agency);
  return [...newest.values()];
}
