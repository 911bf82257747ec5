import { Injectable } from '@nestjs/common';
import type { ImprovementRequestedV1 } from '@cchc/contracts';
import { Outbox, type Transaction } from '@cchc/delivery';
import { endOfDay, localDateOf, newId } from '@cchc/kernel';
import { CalendarRepository } from '../persistence/calendar.repository.js';
import { ObligationRepository, type NewObligation } from '../persistence/obligation.repository.js';
import { PlanTaskRepository } from '../persistence/plan-task.repository.js';
import { obligationOpened } from '../published-events.js';

/** Adds a task to the year's plan, and opens what its lead agency owes by it. */
@Injectable()
export class OpenImprovementTask {
  constructor(
    private readonly tasks: PlanTaskRepository,
    private readonly obligations: ObligationRepository,
    private readonly calendars: CalendarRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The second of two changes nothing. For a year without a plan it throws, and is tried again: the plan may still come. */
  async execute(tx: Transaction, request: ImprovementRequestedV1): Promise<void> {
    const { year, taskCode: code, title, agencyCode } = request;
    const deadlineDate = (await this.calendars.load(tx)).nextWorkingDay(request.deadlineDate);
    const due = { deadlineDate, dueAt: endOfDay(deadlineDate) };
    await this.tasks.add(tx, { id: newId(), year, code, name: title, leadAgency: agencyCode, ...due, details: detailsOf(request) });
    const owed: NewObligation = {
      id: newId(), year, class: 'TASK', code, agencyCode, role: 'LEAD', title, opensOn: localDateOf(tx.now), ...due,
      assumed: false, metAt: null, timeliness: null, endedAt: null, version: 1,
    };
    const opened = await this.obligations.open(tx, [owed]);
    if (opened.has(owed.id)) await this.outbox.add(tx, obligationOpened(owed));
  }
}

const detailsOf = ({ improvementId, component, person, agencyCode, deadlineDate }: ImprovementRequestedV1): object =>
  ({ improvementId, component, person, assignees: [agencyCode], deadline: { date: deadlineDate, kind: 'BY_DAY', assumed: false } });
