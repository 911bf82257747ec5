import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { endOfDay, localDateOf, newId, type LocalDate } from '@cchc/kernel';
import { Idempotency, itemOf, scopeOf, ValidationFailed, type Actor, type Item, type Once } from '@cchc/service-kit';
import type { Report } from '../domain/report.js';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import { ObligationRepository } from '../persistence/obligation.repository.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { obligationOpened, reportReturned, type OpenedObligation } from '../published-events.js';
import { demandReviewer } from './reviewer.js';
import type { ReviewedReportDto } from './reviewed-report.dto.js';

const WORKING_DAYS_TO_ANSWER = 3;

export interface ReturnReport {
  key: string;
  reasons: string;
  deadlineDate: LocalDate | undefined;
  actor: Actor;
  once: Once;
}

@Injectable()
export class ReturnReportHandler {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly reports: ReportRepository,
    private readonly obligations: ObligationRepository,
    private readonly calendars: CalendarRepository,
  ) {}

  execute(command: ReturnReport): Promise<Item<ReviewedReportDto>> {
    return this.work.run(
      (tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.sendBack(tx, command))),
      { scope: scopeOf(command.actor) },
    );
  }

  private async sendBack(tx: Transaction, { key, reasons, deadlineDate, actor }: ReturnReport): Promise<ReviewedReportDto> {
    const report = await this.reports.lock(tx, key);
    demandReviewer(actor, report.state.agencyCode);
    const obligation = await this.obligationToAnswer(tx, report, deadlineDate);
    report.sendBack(obligation.id);
    await this.obligations.open(tx, [{ ...obligation, sequence: report.state.revision }], actor);
    const detail = { reasons, deadlineDate: obligation.deadlineDate, dueAt: obligation.dueAt };
    await this.reports.save(tx, report, { kind: 'RETURNED', person: actor, detail });
    await this.outbox.add(tx, reportReturned(report.state, tx.now, reasons, obligation), obligationOpened(obligation));
    const { id, status, version } = report.state;
    return { id, status, version, returnObligationId: obligation.id, deadlineDate: obligation.deadlineDate, dueAt: obligation.dueAt.toISOString() };
  }

  private async obligationToAnswer(tx: Transaction, { state }: Report, wanted: LocalDate | undefined): Promise<OpenedObligation> {
    const calendar = await this.calendars.load(tx);
    const today = localDateOf(tx.now);
    if (wanted !== undefined && wanted <= today) {
      throw new ValidationFailed([{ pointer: '/deadlineDate', slug: 'deadline-not-later', message: 'Hạn gửi lại phải sau ngày hôm nay.' }]);
    }
    const deadlineDate = wanted ? calendar.nextWorkingDay(wanted) : calendar.addWorkingDays(today, WORKING_DAYS_TO_ANSWER);
    return {
      id: newId(), year: state.year, class: 'RETURNED_REPORT', code: state.period.code, agencyCode: state.agencyCode,
      title: `Bổ sung, gửi lại ${state.period.name}`, role: 'LEAD', opensOn: today, deadlineDate, dueAt: endOfDay(deadlineDate),
      assumed: false, metAt: null, timeliness: null, endedAt: null, version: 1,
    };
  }
}
