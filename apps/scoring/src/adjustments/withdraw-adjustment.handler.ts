import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { DomainError } from '@cchc/kernel';
import { Idempotency, itemOf, NotFound, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import { AdjustmentsRepository } from '../persistence/adjustments.repository.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { adjustmentWithdrawn } from '../published-events.js';
import type { AdjustmentDto } from './adjustment.dto.js';
import { answerOf } from './adjustments.query.js';
import { demandOutsider } from './outsider.js';

export class AdjustmentWithdrawn extends DomainError {
  readonly slug = 'adjustment-withdrawn';
  readonly title = 'Điều chỉnh đã được rút lại';
  constructor() {
    super('Điều chỉnh này đã được rút lại trước đó.');
  }
}

export interface AdjustmentToWithdraw {
  agency: string;
  year: number;
  id: string;
  reason: string;
  actor: Actor;
  once: Once;
}

@Injectable()
export class WithdrawAdjustment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly campaigns: CampaignsRepository,
    private readonly adjustments: AdjustmentsRepository,
  ) {}

  execute(command: AdjustmentToWithdraw): Promise<Item<AdjustmentDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.withdraw(tx, command))), { scope: scopeOf(command.actor) });
  }

  private async withdraw(tx: Transaction, { agency, year, id, reason, actor }: AdjustmentToWithdraw): Promise<AdjustmentDto> {
    demandOutsider(actor, agency);
    const given = await this.adjustments.one(tx, id, { agencyCode: agency, year });
    if (!given) throw new NotFound('Không tìm thấy điều chỉnh này.');
    (await this.campaigns.hold(tx, year)).timetable.demandUnlocked();
    const withdrawal = { reason, authorId: actor.personId, authorName: actor.displayName, at: tx.now };
    if (!(await this.adjustments.withdraw(tx, given, withdrawal))) throw new AdjustmentWithdrawn();
    await this.outbox.add(tx, adjustmentWithdrawn(given, withdrawal));
    return answerOf({ ...given, withdrawal });
  }
}
