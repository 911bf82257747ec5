import { Injectable } from '@nestjs/common';
import { ANONYMOUS, UnitOfWork, type Transaction } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import { faultsOf, formOf, type FormAnswer, type SurveyForm } from '../domain/surveys/form.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { LinkSurveysRepository, type LinkSurvey } from '../persistence/link-surveys.repository.js';
import type { SurveyFormDto } from './link-survey.dto.js';
import { SurveyAnswersInvalid, SurveyClosed, SurveyLinkUsed } from './refusals.js';
import { hashOf } from './survey-token.js';

interface Asked {
  survey: LinkSurvey;
  form: SurveyForm;
  names: ReadonlyMap<string, string>;
}

/** For whoever holds a link. Using the link and counting the answers are one, and neither says anything of the other. */
@Injectable()
export class FillForm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sets: CriteriaSetsRepository,
    private readonly agencies: AgenciesRepository,
    private readonly surveys: LinkSurveysRepository,
  ) {}

  form(token: string): Promise<SurveyFormDto> {
    return this.work.run(async (tx) => {
      const { survey, form, names } = await this.asked(tx, hashOf(token));
      return {
        title: survey.title, closesOn: survey.closesOn,
        agencies: form.agencies.map((code) => ({ code, name: names.get(code)! })),
        questions: form.questions.map(({ leaf, name, options }) => ({ leaf, name, options: options.map(({ code, label }) => ({ code, label })) })),
      };
    }, { scope: ANONYMOUS });
  }

  fill(token: string, answers: readonly FormAnswer[]): Promise<void> {
    const hash = hashOf(token);
    return this.work.run(async (tx) => {
      const { survey, form } = await this.asked(tx, hash);
      const faults = faultsOf(form, answers);
      if (faults.length > 0) throw new SurveyAnswersInvalid(faults);
      if (!(await this.surveys.use(tx, hash))) throw new SurveyLinkUsed();
      await this.surveys.add(tx, survey.id, answers);
    }, { scope: ANONYMOUS });
  }

  private async asked(tx: Transaction, hash: Buffer): Promise<Asked> {
    const link = await this.surveys.hold(tx, hash);
    if (!link) throw new NotFound('Không có phiếu hỏi nào cho liên kết này.');
    const { survey, respondentAgency } = link;
    if (link.used) throw new SurveyLinkUsed();
    if (survey.closesAt <= tx.now) throw new SurveyClosed();
    const names = new Map((await this.agencies.ranked(tx, survey.group)).map(({ agencyCode, agencyName }) => [agencyCode, agencyName]));
    return { survey, names, form: formOf(await this.sets.current(tx, survey.year, survey.group), survey.respondents, names.keys(), respondentAgency) };
  }
}
