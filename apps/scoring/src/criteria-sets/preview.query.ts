import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { NotFound, type Actor } from '@cchc/service-kit';
import { compareCard, compareRanks, type ComparedCard } from '../domain/comparing/compare-boards.js';
import { criteriaChanges } from '../domain/comparing/criteria-changes.js';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { boardOf, readCriteriaSet } from '../domain/criteria/criteria-set.reader.js';
import { AgenciesRepository } from '../persistence/agencies.repository.js';
import { keyOf } from '../persistence/card-record.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { KnownFactsRepository } from '../persistence/known-facts.repository.js';
import { CriteriaSetCommands } from './criteria-set-commands.handler.js';
import type { PreviewDto, PreviewRowDto } from './preview.dto.js';
import { checked, readUpload } from './read-upload.js';
import { PlanYearMissing } from './refusals.js';

const BATCH = 50;

type Compared = { agencyCode: string; agencyName: string } & ComparedCard;

/**
 * What a version would do to every rank of its group: all cards by the version in force and by the new one, on the facts of one
 * consistent snapshot. Nothing is written; the database itself refuses to.
 */
@Injectable()
export class PreviewQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sets: CriteriaSetsRepository,
    private readonly agencies: AgenciesRepository,
    private readonly known: KnownFactsRepository,
    private readonly commands: CriteriaSetCommands,
  ) {}

  ofVersion(code: string, actor: Actor): Promise<PreviewDto> {
    return this.work.run(async (tx) => {
      const head = await this.sets.head(tx, code);
      if (!head) throw new NotFound('Không tìm thấy bộ tiêu chí.');
      await this.commands.mustKeep(tx, head.scheme, actor);
      return this.of(tx, await this.sets.get(tx, code));
    }, { snapshot: true });
  }

  /** Of a document that is nowhere kept. Throws InvalidDocument, InvalidWorkbook, PlanYearMissing. */
  async ofDocument(body: unknown, actor: Actor): Promise<PreviewDto> {
    const upload = await readUpload(body);
    return this.work.run((tx) => checked(upload, async () => {
      const { scheme, year } = boardOf(upload.document);
      await this.commands.mustKeep(tx, scheme, actor);
      const catalogue = await this.sets.catalogue(tx, year);
      if (!catalogue) throw new PlanYearMissing(year);
      return this.of(tx, readCriteriaSet(upload.document, catalogue));
    }), { snapshot: true });
  }

  private async of(tx: Transaction, after: CriteriaSet): Promise<PreviewDto> {
    const head = await this.sets.inForce(tx, after);
    const before = head && (await this.sets.get(tx, head.code));
    const cards = await this.cards(tx, before, after);
    const ranks = compareRanks(cards);
    const [{ position } = { position: '0' }] = await tx.manager.query<{ position: string }[]>('SELECT coalesce(max(position), 0) AS position FROM scoring.facts');
    const rows = cards.map((card, index) => rowOf(card, ranks[index]!));
    return {
      scheme: after.scheme, year: after.year, group: after.group, inForce: head?.code ?? null,
      asOf: { instant: tx.now.toISOString(), position },
      changes: before ? criteriaChanges(before, after) : [],
      rows: rows.sort((a, b) => a.rank.after - b.rank.after || (a.agencyCode < b.agencyCode ? -1 : 1)),
    };
  }

  private async cards(tx: Transaction, before: CriteriaSet | undefined, after: CriteriaSet): Promise<Compared[]> {
    const agencies = await this.agencies.ranked(tx, after.group);
    const compared: Compared[] = [];
    for (let at = 0; at < agencies.length; at += BATCH) {
      const batch = agencies.slice(at, at + BATCH).map((agency) => ({ ...agency, year: after.year }));
      const facts = await this.known.factsOf(tx, batch);
      for (const { year, ...agency } of batch) compared.push({ ...agency, ...compareCard(before, after, facts.get(keyOf({ ...agency, year }))!, tx.now) });
    }
    return compared;
  }
}

function rowOf({ agencyCode, agencyName, before, after, leaves, pointsWon, pointsLost }: Compared, rank: PreviewRowDto['rank']): PreviewRowDto {
  const pair = <K extends 'index' | 'band' | 'bandName' | 'points' | 'max'>(key: K) => ({ before: before?.[key] ?? null, after: after[key] });
  return { agencyCode, agencyName, rank, index: pair('index'), band: pair('band'), bandName: pair('bandName'), points: pair('points'), max: pair('max'), pointsWon, pointsLost, leaves: [...leaves] };
}
