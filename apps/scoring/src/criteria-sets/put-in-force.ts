import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import { NotFound, VersionConflict } from '@cchc/service-kit';
import { inOrder, type LockedCard } from '../persistence/card-record.js';
import { CardsRepository } from '../persistence/cards.repository.js';
import { CriteriaBoardsRepository, type Board } from '../persistence/criteria-boards.repository.js';
import { CriteriaSetsRepository, type CriteriaSetHead } from '../persistence/criteria-sets.repository.js';
import { RecomputeCards } from '../scorecards/recompute-cards.handler.js';
import type { Person } from './criteria-versions.js';
import { CriteriaSetInForce } from './refusals.js';

export interface Decision {
  code: string;
  reason: string;
  person: Person | null;
  /** The board's revision that was seen; absent: whatever it is. */
  revision?: number;
}

/**
 * Puts a version in force in the place of another, and works out every card of the group in the same transaction: there is no instant,
 * and no version of the ranking, in which some cards are by one version and some by the other. A former version comes back the same way.
 */
@Injectable()
export class PutInForce {
  constructor(
    private readonly boards: CriteriaBoardsRepository,
    private readonly sets: CriteriaSetsRepository,
    private readonly cards: CardsRepository,
    private readonly recompute: RecomputeCards,
  ) {}

  /** Throws NotFound, VersionConflict, CriteriaSetInForce. */
  async execute(tx: Transaction, { code, reason, person, revision }: Decision): Promise<void> {
    const seen = await this.sets.head(tx, code);
    if (!seen) throw new NotFound('Không tìm thấy bộ tiêu chí.');
    // Cards before criteria, as whoever takes in a fact does: so nobody waits in a ring.
    await this.lockGroup(tx, seen);
    const board = await this.boards.lock(tx, seen);
    if (revision !== undefined && board.revision !== revision) throw new VersionConflict(board.revision);
    await this.replace(tx, board, code, { reason, person });
    // Again: a card may have come into the group meanwhile, and all are scored by the new version now.
    const cards = await this.lockGroup(tx, seen);
    if (cards.length > 0) await this.recompute.execute(tx, cards);
  }

  private async replace(tx: Transaction, board: Board, code: string, by: Pick<Decision, 'reason' | 'person'>): Promise<void> {
    const former = (await this.sets.inForce(tx, board))?.code ?? null;
    if (former === code) throw new CriteriaSetInForce(code);
    // Deleted while this waited for the board.
    if (!(await this.sets.head(tx, code))) throw new NotFound('Không tìm thấy bộ tiêu chí.');
    const next = { ...board, revision: board.revision + 1 };
    await this.boards.save(tx, next);
    await this.sets.putInForce(tx, { ...board, code });
    await this.boards.decide(tx, { code, former, revision: next.revision, ...by });
  }

  /** Only the PAR index has cards of its own; other schemes are ranked at reading. */
  private async lockGroup(tx: Transaction, { scheme, year, group }: CriteriaSetHead): Promise<LockedCard[]> {
    if (scheme !== 'PAR_INDEX') return [];
    const keys = inOrder(await this.cards.ofGroup(tx, year, group));
    return keys.length > 0 ? this.cards.lock(tx, keys) : [];
  }
}
