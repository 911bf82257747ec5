import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { Decimal, endOfDay, newId, percentOf } from '@cchc/kernel';
import { Idempotency, itemOf, NotFound, type Actor, type Item, type Once } from '@cchc/service-kit';
import { formOf } from '../domain/surveys/form.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { LinkSurveysRepository, type SurveyWithRate } from '../persistence/link-surveys.repository.js';
import type { IssuedLinksDto, IssueLinksDto, LinkSurveyDto, OpenSurveyDto } from './link-survey.dto.js';
import { SurveyClosed, SurveyInvalid } from './refusals.js';
import { hashOf, newToken } from './survey-token.js';

/** What Sở Nội vụ does with surveys by link, short of counting them. */
@Injectable()
export class LinkSurveys {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly sets: CriteriaSetsRepository,
    private readonly surveys: LinkSurveysRepository,
  ) {}

  list(year: number): Promise<{ data: LinkSurveyDto[] }> {
    return this.work.run(async (tx) => ({ data: (await this.surveys.ofYear(tx, year)).map((one) => surveyOf(one, tx.now)) }));
  }

  open(body: OpenSurveyDto, actor: Actor, once: Once): Promise<Item<LinkSurveyDto>> {
    return this.work.run((tx) => this.idempotency.run(tx, once, async () => itemOf(await this.opened(tx, body, actor))));
  }

  private async opened(tx: Transaction, { year, group, respondents, title, closesOn }: OpenSurveyDto, { personId, displayName }: Actor): Promise<LinkSurveyDto> {
    const set = await this.sets.current(tx, year, group);
    const closesAt = endOfDay(closesOn);
    if (formOf(set, respondents, [], null).questions.length === 0) throw new SurveyInvalid([{ pointer: '/respondents', slug: 'respondents-unknown', message: 'Bộ tiêu chí không hỏi nhóm người trả lời này.' }]);
    if (closesAt <= tx.now) throw new SurveyInvalid([{ pointer: '/closesOn', slug: 'already-closed', message: 'Ngày hết hạn phải từ hôm nay trở đi.' }]);
    const survey = { id: newId(), year, group, respondents, title, closesOn, closesAt, authorId: personId, authorName: displayName, openedAt: tx.now };
    await this.surveys.open(tx, survey);
    return surveyOf({ ...survey, issued: 0, used: 0 }, tx.now);
  }

  issue(id: string, { count, respondentAgency }: IssueLinksDto): Promise<Item<IssuedLinksDto>> {
    return this.work.run(async (tx) => {
      const survey = await this.surveys.one(tx, id);
      if (!survey) throw new NotFound('Không tìm thấy đợt điều tra này.');
      if (survey.closesAt <= tx.now) throw new SurveyClosed();
      const { agencies } = (await this.sets.current(tx, survey.year, survey.group)).catalogue;
      if (respondentAgency !== undefined && !Object.hasOwn(agencies, respondentAgency)) throw new SurveyInvalid([{ pointer: '/respondentAgency', slug: 'agency-unknown', message: 'Không có cơ quan này.' }]);
      const tokens = Array.from({ length: count }, newToken);
      await this.surveys.issue(tx, id, tokens.map(hashOf), respondentAgency ?? null);
      return itemOf({ tokens });
    });
  }
}

function surveyOf({ id, year, group, respondents, title, closesOn, closesAt, issued, used, authorName }: SurveyWithRate, now: Date): LinkSurveyDto {
  const responseRate = percentOf({ numerator: new Decimal(used), denominator: new Decimal(issued) });
  return { id, year, group, respondents, title, closesOn, closed: closesAt <= now, issued, used, responseRate, authorName };
}
