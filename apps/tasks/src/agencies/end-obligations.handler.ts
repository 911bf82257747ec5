import { Injectable } from '@nestjs/common';
import type { AgencyRegisteredV1 } from '@cchc/contracts';
import { Outbox, type Transaction } from '@cchc/delivery';
import { startOfDay } from '@cchc/kernel';
import { AgencyRepository } from '../persistence/agency.repository.js';
import { ObligationRepository, type NewObligation } from '../persistence/obligation.repository.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { obligationEnded, obligationOpened } from '../published-events.js';
import { ofSuccessor, passes } from './hand-over.js';

/** With an agency ends what it still owed: each thing passes to the successor or comes to an end, with the reason. A second telling finds nothing open. */
@Injectable()
export class EndObligations {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly obligations: ObligationRepository,
    private readonly reports: ReportRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Transaction, { code, name, validTo, successor: heir = null, endReason }: AgencyRegisteredV1): Promise<void> {
    const endedAt = validTo && startOfDay(validTo);
    if (!endedAt || endedAt > tx.now) return;
    const successor = heir === null ? null : { code: heir, ranked: (await this.agencies.rankingGroupOf(tx, heir)) !== null };
    const reason = `${name} kết thúc hoạt động${endReason ? `: ${endReason}` : '.'}`;
    const passed: NewObligation[] = [];
    for (const { obligation, particulars } of await this.obligations.lockOpenOf(tx, code)) {
      const to = passes(obligation.state, endedAt, successor) ? successor : null;
      obligation.end(endedAt);
      await this.obligations.save(tx, obligation, { kind: 'ENDED', person: null, detail: { reason, successor: to?.code ?? null } });
      await this.outbox.add(tx, obligationEnded(obligation.state, reason, to?.code ?? null));
      if (to) passed.push(ofSuccessor(obligation.state, particulars, to));
    }
    await this.open(tx, passed);
  }

  private async open(tx: Transaction, passed: readonly NewObligation[]): Promise<void> {
    if (passed.length === 0) return;
    const opened = await this.obligations.open(tx, passed);
    const fresh = passed.filter(({ id }) => opened.has(id));
    const rankingGroup = await this.agencies.rankingGroupOf(tx, passed[0]!.agencyCode);
    if (rankingGroup) await this.reports.open(tx, fresh.filter((one) => one.class === 'REPORT').map(({ code, agencyCode }) => ({ periodCode: code, agencyCode, rankingGroup })));
    await this.outbox.add(tx, ...fresh.map(obligationOpened));
  }
}
