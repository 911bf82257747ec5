import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Scope } from '@cchc/delivery';
import { toPoints } from '@cchc/kernel';
import { NotFound, scopeOf, type Actor } from '@cchc/service-kit';
import { appraiserOf, decides } from '../domain/campaign/deciding.js';
import { partOf, type Scheme } from '../domain/criteria/criteria-set.js';
import { isDecided } from '../domain/campaign/undecided.js';
import { explanationOf } from '../explanations/explanation-answer.js';
import { CampaignsRepository } from '../persistence/campaigns.repository.js';
import type { SchemeCardKey } from '../persistence/card-record.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { scoreOf } from '../self-assessment/self-assessment.query.js';
import type { AppraisalTreeDto, AssignmentDto, CellDto } from './appraisal.dto.js';
import { appraiserOfActor } from './appraiser.js';
import { CellsReader, preFillOfCell, standingOf, versionOf, type Cell, type CellFilter } from './cells.reader.js';

@Injectable()
export class AppraisalQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly campaigns: CampaignsRepository,
    private readonly cells: CellsReader,
    private readonly sets: CriteriaSetsRepository,
  ) {}

  /** One leaf of all agencies. */
  async grid({ scheme, year, leaf }: { scheme: Scheme; year: number; leaf: string }, actor: Actor): Promise<CellDto[]> {
    const cells = await this.read({ scheme, year, leaves: [leaf] }, scopeOf(actor));
    if (cells.length === 0) throw new NotFound('Không tìm thấy tiêu chí thẩm định.');
    return cells.map((cell) => cellOf(cell, actor));
  }

  /** All appraised leaves of one agency, in the order of its criteria set. */
  async tree({ agencyCode, year, scheme }: SchemeCardKey, actor: Actor): Promise<AppraisalTreeDto> {
    return this.work.run(async (tx) => {
      await this.campaigns.get(tx, year, scheme);
      const cells = new Map((await this.cells.read(tx, { scheme, year, agencies: [agencyCode] })).map((cell) => [cell.leaf.code, cell]));
      const [first] = cells.values();
      if (!first) throw new NotFound('Không tìm thấy phiếu điểm.');
      const { fields } = partOf(await this.sets.get(tx, first.criteriaSet), agencyCode);
      return {
        agencyCode, agencyName: first.agencyName, year, undecided: [...cells.values()].filter((cell) => !isDecided(standingOf(cell))).length,
        fields: fields.map(({ code, name, criteria }) => ({
          code, name, criteria: criteria.map((criterion) => ({
            code: criterion.code, name: criterion.name,
            leaves: criterion.leaves.flatMap((leaf) => cells.get(leaf.code) ?? []).map((cell) => cellOf(cell, actor)),
          })),
        })),
      };
    }, { scope: scopeOf(actor) });
  }

  /** The leaves that a person decides on, and how far each has come. */
  async assignments({ scheme, year }: { scheme: Scheme; year: number }, actor: Actor): Promise<AssignmentDto[]> {
    const person = appraiserOfActor(actor);
    const mine = (await this.read({ scheme, year }, scopeOf(actor))).filter((cell) => decides(cell.leaf, cell.agencyCode, person));
    return [...new Set(mine.map(({ leaf }) => leaf.code))].sort().map((code) => {
      const cells = mine.filter(({ leaf }) => leaf.code === code);
      return { leaf: code, name: cells[0]!.leaf.name, field: code.split('.')[0]!, decided: cells.filter((cell) => isDecided(standingOf(cell))).length, cells: cells.length };
    });
  }

  private read(filter: CellFilter, scope: Scope): Promise<Cell[]> {
    return this.work.run(async (tx) => {
      await this.campaigns.get(tx, filter.year, filter.scheme);
      return this.cells.read(tx, filter);
    }, { scope });
  }
}

function cellOf(cell: Cell, actor: Actor): CellDto {
  const { agencyCode, agencyName, leaf, scores, explanations } = cell;
  return {
    agencyCode, agencyName, leaf: leaf.code, name: leaf.name, max: toPoints(leaf.maxScore), appraiser: appraiserOf(leaf, agencyCode),
    mine: decides(leaf, agencyCode, appraiserOfActor(actor)), version: versionOf(cell), preFilled: preFillOfCell(cell),
    scores: scores.map(scoreOf), explanations: explanations.map(explanationOf), decided: isDecided(standingOf(cell)),
  };
}
