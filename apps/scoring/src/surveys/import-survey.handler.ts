import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Outbox, UnitOfWork, type Transaction } from '@cchc/delivery';
import { newId } from '@cchc/kernel';
import { Idempotency, itemOf, scopeOf, type Actor, type Item, type Once } from '@cchc/service-kit';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { countAnswers, worthOf, type CountedLeaf } from '../domain/surveys/count-answers.js';
import { readAnswers, type ReadAnswers } from '../domain/surveys/read-answers.js';
import type { SheetRow } from '../domain/surveys/sheet.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { SurveysRepository, type SurveyRow } from '../persistence/surveys.repository.js';
import { surveyCounted } from '../published-events.js';
import { readSheet, SurveyFileInvalid } from './read-sheet.js';
import type { ImportedSurveyDto, ImportSurveyDto, PreviewedLeafDto } from './survey.dto.js';

export interface SurveyToImport {
  body: ImportSurveyDto;
  dryRun: boolean;
  actor: Actor;
  once: Once;
}

const MOST_SHOWN = 1_000;

/** Counts a file of answers: all of it, or nothing. */
@Injectable()
export class ImportSurvey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly campaigns: CampaignsRepository,
    private readonly sets: CriteriaSetsRepository,
    private readonly surveys: SurveysRepository,
  ) {}

  async execute(command: SurveyToImport): Promise<Item<ImportedSurveyDto>> {
    const file = Buffer.from(command.body.content, 'base64');
    const sheet = await readSheet(file);
    return this.work.run((tx) => this.idempotency.run(tx, command.once, async () => itemOf(await this.import(tx, command, file, sheet))), { scope: scopeOf(command.actor) });
  }

  private async import(tx: Transaction, { body, dryRun, actor }: SurveyToImport, file: Buffer, sheet: readonly SheetRow[]): Promise<ImportedSurveyDto> {
    const { year, group, fileName } = body;
    const set = await this.sets.current(tx, year, group);
    (await this.campaigns.hold(tx, year)).timetable.demandUnlocked();
    const at = await this.surveys.next(tx, year);
    const read = readAnswers(sheet, set, await this.surveys.ranked(tx, year, group));
    if (read.faults.length > 0 && !dryRun) throw new SurveyFileInvalid(read.faults.slice(0, MOST_SHOWN), read.faults.length);
    const counted = countAnswers(set, read.answers, read.excluded);
    const answer = answerOf(read, counted, set, await this.surveys.standing(tx, year, group));
    if (dryRun) return { ...answer, id: null, dryRun, fileName };
    const id = newId();
    const { personId: authorId, displayName: authorName } = actor;
    const fileHash = createHash('sha256').update(file).digest('hex');
    const excluded = read.excluded.reduce((sum, { count }) => sum + count, 0);
    await this.surveys.addImport(tx, { id, year, group, fileName, fileHash, rows: read.rows, answers: answer.answers, excluded, authorId, authorName, at, withdrawnAt: null, withdrawnBy: null, withdrawnReason: null });
    const rows = counted.map((one) => rowOf(one, id, year, at));
    await this.surveys.addResults(tx, rows);
    await this.outbox.add(tx, ...surveyCounted(rows, 1));
    return { ...answer, id, dryRun, fileName };
  }
}

const rowOf = ({ agencyCode, leaf, counts, groups, excluded, unattributed }: CountedLeaf, surveyId: string, year: number, at: Date): SurveyRow =>
  ({ id: newId(), surveyId, agencyCode, year, leaf, counts, groups, excluded, unattributed, withdrawn: false, at });

function answerOf({ faults, rows, excluded }: ReadAnswers, counted: readonly CountedLeaf[], set: CriteriaSet, standing: readonly SurveyRow[]): Omit<ImportedSurveyDto, 'id' | 'dryRun' | 'fileName'> {
  const names = new Map(set.leaves.map(({ code, name }) => [code, name]));
  const before = new Map(standing.map((row) => [`${row.agencyCode} ${row.leaf}`, worthOf(set, row.leaf, row.withdrawn ? null : row.counts).points]));
  return {
    rows, answers: counted.reduce((sum, { total }) => sum + total, 0), errorCount: faults.length,
    errors: faults.slice(0, MOST_SHOWN), excluded: excluded.slice(0, MOST_SHOWN),
    results: counted.map((one): PreviewedLeafDto => ({
      ...one, counts: { ...one.counts }, groups: structuredClone(one.groups) as Record<string, Record<string, number>>, name: names.get(one.leaf)!,
      pointsBefore: before.get(`${one.agencyCode} ${one.leaf}`) ?? null,
    })),
  };
}
