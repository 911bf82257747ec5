import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { Idempotency, itemOf, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import { ReportRepository } from '../persistence/report.repository.js';
import { reportAccepted } from '../published-events.js';
import type { ReviewedReportDto } from './reviewed-report.dto.js';
import { demandReviewer } from './reviewer.js';

export interface AcceptReport {
  key: string;
  actor: Actor;
  once: Once;
}

@Injectable()
export class AcceptReportHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly reports: ReportRepository,
  ) {}

  execute(command: AcceptReport): Promise<Item<ReviewedReportDto>> {
    return this.work.run(
      (tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.accept(tx, command))),
      { scope: scopeOf(command.actor) },
    );
  }

  private async accept(tx: Transaction, { key, actor }: AcceptReport): Promise<ReviewedReportDto> {
    const report = await this.reports.lock(tx, key);
    demandReviewer(actor, report.state.agencyCode);
    report.accept();
    await this.reports.save(tx, report, { kind: 'ACCEPTED', person: actor });
    await this.outbox.add(tx, reportAccepted(report.state, tx.now));
    const { id, status, version } = report.state;
    return { id, status, version, returnObligationId: null, deadlineDate: null, dueAt: null };
  }
}
