import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { worthOf } from '../domain/surveys/count-answers.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { SurveysRepository, type SurveyImport, type SurveyRow } from '../persistence/surveys.repository.js';
import type { StandingSurveyDto, SurveyImportDto } from './survey.dto.js';

@Injectable()
export class SurveysQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sets: CriteriaSetsRepository,
    private readonly surveys: SurveysRepository,
  ) {}

  /** For roles that see all. */
  imports(year: number): Promise<{ data: SurveyImportDto[] }> {
    return this.work.run(async (tx) => ({ data: (await this.surveys.imports(tx, year)).map(importOf) }));
  }

  results(year: number, group: RankingGroup, scope: Scope): Promise<{ data: StandingSurveyDto[] }> {
    return this.work.run(async (tx) => {
      const set = await this.sets.current(tx, year, group);
      return { data: (await this.surveys.standing(tx, year, group)).map((row) => standingOf(row, set, scope)) };
    }, { scope });
  }
}

export function importOf({ authorId: _, at, withdrawnAt, ...one }: SurveyImport): SurveyImportDto {
  return { ...one, at: at.toISOString(), withdrawnAt: withdrawnAt?.toISOString() ?? null };
}

/** How single groups answered is not for the agency that they answered about. */
function standingOf({ agencyCode, leaf, counts, groups, excluded, unattributed, withdrawn, surveyId, at }: SurveyRow, set: CriteriaSet, scope: Scope): StandingSurveyDto {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { points, minResponses } = worthOf(set, leaf, withdrawn ? null : counts);
  const name = set.leaves.find(({ code }) => code === leaf)?.name ?? leaf;
  return {
    agencyCode, leaf, name, counts: { ...counts }, ...(scope.kind === 'system' && { groups: structuredClone(groups) as Record<string, Record<string, number>> }),
    total, minResponses, belowMinimum: total < minResponses, excluded, unattributed, points, surveyId, at: at.toISOString(), withdrawn,
  };
}
