import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { Decimal, newId, toPoints } from '@cchc/kernel';
import { Idempotency, itemOf, NotFound, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import { checkAdjustment } from '../domain/adjustments/check-adjustment.js';
import { AdjustmentsRepository, type GivenAdjustment } from '../persistence/adjustments.repository.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { ScorecardsReader } from '../persistence/scorecards.reader.js';
import { adjustmentGiven } from '../published-events.js';
import type { AdjustmentDto, GiveAdjustmentDto } from './adjustment.dto.js';
import { answerOf } from './adjustments.query.js';
import { demandOutsider, onBehalfOf } from './outsider.js';

export interface AdjustmentToGive {
  agency: string;
  year: number;
  body: GiveAdjustmentDto;
  actor: Actor;
  once: Once;
}

/** Written for people to read, and told for the card to follow. */
@Injectable()
export class GiveAdjustment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly campaigns: CampaignsRepository,
    private readonly cards: ScorecardsReader,
    private readonly sets: CriteriaSetsRepository,
    private readonly adjustments: AdjustmentsRepository,
  ) {}

  execute(command: AdjustmentToGive): Promise<Item<AdjustmentDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.give(tx, command))), { scope: scopeOf(command.actor) });
  }

  private async give(tx: Transaction, { agency, year, body, actor }: AdjustmentToGive): Promise<AdjustmentDto> {
    demandOutsider(actor, agency);
    const card = await this.cards.card(tx, agency, year);
    if (!card) throw new NotFound('Không tìm thấy phiếu điểm.');
    (await this.campaigns.hold(tx, year)).timetable.demandUnlocked();
    const { kind, rule = null, reason, legalBasis, evidence = [] } = body;
    const points = body.points === undefined ? null : new Decimal(body.points);
    const standing = (await this.adjustments.ofCard(tx, { agencyCode: agency, year })).filter(({ withdrawal }) => !withdrawal);
    const grounded = new Set(standing.flatMap((one) => (one.kind === 'GROUND' ? [one.rule!] : [])));
    checkAdjustment(await this.sets.get(tx, card.criteriaSet), { kind, points, rule, grounded });
    const given: GivenAdjustment = {
      id: newId(), agencyCode: agency, year, kind, points: toPoints(points ?? new Decimal(0)), rule, reason, legalBasis,
      evidence: evidence.map(({ symbol, issuedOn = null, abstract = null }) => ({ symbol, issuedOn, abstract })),
      onBehalfOf: onBehalfOf(actor), authorId: actor.personId, authorName: actor.displayName, at: tx.now, withdrawal: null,
    };
    await this.adjustments.give(tx, given);
    await this.outbox.add(tx, adjustmentGiven(given));
    return answerOf(given);
  }
}
