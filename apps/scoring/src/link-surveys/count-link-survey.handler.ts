import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { Idempotency, itemOf, NotFound, type Actor, type Item, type Once } from '@cchc/service-kit';
import { countAnswers } from '../domain/surveys/count-answers.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { LinkSurveysRepository } from '../persistence/link-surveys.repository.js';
import { SurveysRepository, type SurveyImport, type SurveyRow } from '../persistence/surveys.repository.js';
import { surveyCounted } from '../published-events.js';
import type { SurveyImportDto } from '../surveys/survey.dto.js';
import { importOf } from '../surveys/surveys.query.js';
import { SurveyOpen } from './refusals.js';

export interface SurveyToCount {
  id: string;
  actor: Actor;
  once: Once;
}

/** The counters of all closed surveys of a year and group become one result, that is kept and withdrawn like an imported one. */
@Injectable()
export class CountLinkSurvey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly campaigns: CampaignsRepository,
    private readonly sets: CriteriaSetsRepository,
    private readonly links: LinkSurveysRepository,
    private readonly surveys: SurveysRepository,
  ) {}

  execute({ id, actor, once }: SurveyToCount): Promise<Item<SurveyImportDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => itemOf(await this.count(tx, id, actor))));
  }

  private async count(tx: Transaction, id: string, { personId, displayName }: Actor): Promise<SurveyImportDto> {
    const survey = await this.links.one(tx, id);
    if (!survey) throw new NotFound('Không tìm thấy đợt điều tra này.');
    if (survey.closesAt > tx.now) throw new SurveyOpen();
    const { year, group } = survey;
    (await this.campaigns.hold(tx, year)).timetable.demandUnlocked();
    const at = await this.surveys.next(tx, year);
    const tallies = await this.links.closedTallies(tx, year, group);
    // A link's own agency was never asked about, so that nothing is left to exclude, nor unattributed.
    const counted = countAnswers(await this.sets.current(tx, year, group), tallies.map((one) => ({ ...one, respondentAgency: null })), []);
    const fileHash = createHash('sha256').update(JSON.stringify(tallies)).digest('hex');
    const answers = counted.reduce((sum, { total }) => sum + total, 0);
    const one: SurveyImport = {
      id: newId(), year, group, fileName: survey.title, fileHash, rows: tallies.length, answers, excluded: 0, authorId: personId, authorName: displayName, at,
      withdrawnAt: null, withdrawnBy: null, withdrawnReason: null,
    };
    await this.surveys.addImport(tx, one);
    const rows = counted.map(({ agencyCode, leaf, counts, groups }): SurveyRow => ({ id: newId(), surveyId: one.id, agencyCode, year, leaf, counts, groups, excluded: 0, unattributed: 0, withdrawn: false, at }));
    await this.surveys.addResults(tx, rows);
    await this.outbox.add(tx, ...surveyCounted(rows, 1));
    return importOf(one);
  }
}
