import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { DomainError, newId } from '@cchc/kernel';
import { Idempotency, itemOf, NotFound, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { SurveysRepository, type SurveyRow } from '../persistence/surveys.repository.js';
import { surveyCounted } from '../published-events.js';
import type { SurveyImportDto } from './survey.dto.js';
import { importOf } from './surveys.query.js';

export class SurveyWithdrawn extends DomainError {
  readonly slug = 'survey-withdrawn';
  readonly title = 'Lần nhập này đã được rút lại';
  constructor() {
    super('Lần nhập này đã được rút lại trước đó.');
  }
}

export interface SurveyToWithdraw {
  id: string;
  reason: string;
  actor: Actor;
  once: Once;
}

/** Takes back what still counts of an import; what a newer one has replaced stays as it is. */
@Injectable()
export class WithdrawSurvey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly campaigns: CampaignsRepository,
    private readonly surveys: SurveysRepository,
  ) {}

  execute(command: SurveyToWithdraw): Promise<Item<SurveyImportDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.withdraw(tx, command))), { scope: scopeOf(command.actor) });
  }

  private async withdraw(tx: Transaction, { id, reason, actor }: SurveyToWithdraw): Promise<SurveyImportDto> {
    const found = await this.surveys.import(tx, id);
    if (!found) throw new NotFound('Không tìm thấy lần nhập này.');
    (await this.campaigns.hold(tx, found.year)).timetable.demandUnlocked();
    const at = await this.surveys.next(tx, found.year);
    if (!(await this.surveys.withdraw(tx, id, { reason, authorId: actor.personId, authorName: actor.displayName, at }))) throw new SurveyWithdrawn();
    const own = (await this.surveys.standing(tx, found.year, found.group)).filter(({ surveyId, withdrawn }) => surveyId === id && !withdrawn);
    const rows = own.map((row): SurveyRow => ({ ...row, id: newId(), counts: {}, groups: {}, excluded: 0, unattributed: 0, withdrawn: true, at }));
    await this.surveys.addResults(tx, rows);
    await this.outbox.add(tx, ...surveyCounted(rows, 2));
    return importOf({ ...found, withdrawnAt: at, withdrawnBy: actor.displayName, withdrawnReason: reason });
  }
}
