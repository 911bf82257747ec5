import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { localDateOf } from '@cchc/kernel';
import { holds, Idempotency, itemOf, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import type { Obligation } from '../domain/obligation.js';
import { HeadApprovalRequired } from '../domain/report-errors.js';
import type { Report, ReportSubmitted } from '../domain/report.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { SubmissionRepository } from '../persistence/submission.repository.js';
import { TemplateRepository } from '../persistence/template.repository.js';
import { obligationMet, reportSubmitted } from '../published-events.js';
import { contentHashOf } from '../receipts/content-hash.js';
import { ReceiptSigner } from '../receipts/receipt-signer.js';
import type { Receipt } from '../receipts/receipt.js';

export interface SubmitReport {
  key: string;
  actor: Actor;
  once: Once;
}

@Injectable()
export class SubmitReportHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly reports: ReportRepository,
    private readonly templates: TemplateRepository,
    private readonly obligations: ObligationRepository,
    private readonly submissions: SubmissionRepository,
    private readonly signer: ReceiptSigner,
  ) {}

  execute(command: SubmitReport): Promise<Item<Receipt>> {
    return this.work.run(
      (tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.submit(tx, command))),
      { scope: scopeOf(command.actor) },
    );
  }

  private async submit(tx: Transaction, { key, actor }: SubmitReport): Promise<Receipt> {
    const report = await this.reports.lock(tx, key);
    if (!holds(actor, 'HEAD', report.state.agencyCode)) throw new HeadApprovalRequired();
    const validator = await this.templates.validator(tx, report.state);
    const fact = report.submit(tx.now, localDateOf(tx.now), validator.findings(report.state));
    const obligation = await this.meetObligation(tx, report, fact, actor);
    const receipt = await this.receiptFor(report, fact, actor);
    const { revision, timeliness, contentHash, beforeCutOff } = receipt;
    await this.reports.save(tx, report, { kind: 'SUBMITTED', person: actor, detail: { revision, timeliness, contentHash, beforeCutOff } });
    this.submissions.add(tx, report.state, receipt);
    await this.outbox.add(tx, reportSubmitted(report.state, fact, contentHash), obligationMet(obligation.state));
    return receipt;
  }

  /** The first submission meets the period's obligation, a later one that of the return it answers. */
  private async meetObligation(tx: Transaction, report: Report, fact: ReportSubmitted, actor: Actor): Promise<Obligation> {
    const obligation = await this.obligations.lock(tx, fact.returnObligationId ?? report.state.obligationId);
    obligation.meet(tx.now);
    await this.obligations.save(tx, obligation, { kind: 'MET', person: actor, detail: { reportId: report.state.id, revision: fact.revision } });
    return obligation;
  }

  private receiptFor({ state }: Report, fact: ReportSubmitted, actor: Actor): Promise<Receipt> {
    return this.signer.sign({
      reportId: state.id, periodCode: state.period.code, periodName: state.period.name,
      agencyCode: state.agencyCode, agencyName: state.agencyName,
      revision: fact.revision, submittedAt: fact.submittedAt.toISOString(), firstSubmittedAt: fact.firstSubmittedAt.toISOString(),
      timeliness: fact.timeliness, dueAt: state.dueAt.toISOString(),
      beforeCutOff: localDateOf(fact.submittedAt) <= state.period.dataTo,
      submittedBy: actor.displayName, contentHash: contentHashOf(state),
    });
  }
}
