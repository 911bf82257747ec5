import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { Leaf, Scheme } from '../domain/criteria/criteria-set.js';
import type { Positions } from '../domain/campaign/positions.js';
import type { PreFilled } from '../domain/campaign/self-assessment.js';
import type { LeafStanding } from '../domain/campaign/undecided.js';
import { scoreCard } from '../domain/score-card.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { ExplanationsRepository, type Explanation } from '../persistence/explanations.repository.js';
import { ScoreEntriesRepository, type ScoreEntry } from '../persistence/score-entries.repository.js';
import { LEAF, leafRowOf, type LeafRow } from '../persistence/scorecards.reader.js';
import { WorkedCards } from '../schemes/worked-cards.js';
import { preFilledOf } from '../self-assessment/assessment.reader.js';

/** One leaf of one agency, with all that was said about it; oldest first. */
export interface Cell {
  agencyCode: string;
  agencyName: string;
  year: number;
  criteriaSet: string;
  leaf: Leaf;
  row: LeafRow;
  scores: readonly ScoreEntry[];
  explanations: readonly Explanation[];
}

export interface CellFilter {
  scheme: Scheme;
  year: number;
  agencies?: readonly string[] | undefined;
  leaves?: readonly string[] | undefined;
}

type CellRow = LeafRow & Pick<Cell, 'agencyCode' | 'agencyName' | 'criteriaSet'>;

/** The version of a cell is how many scores it has. */
export const versionOf = ({ scores }: Cell): number => scores.length;

export const preFillOfCell = ({ row }: Cell): PreFilled => preFilledOf(row);

/** Entries come oldest first, so the last of each round stays. */
export const positionsOf = ({ scores }: Cell): Positions => new Map(scores.map((entry) => [entry.round, entry]));

export const standingOf = ({ scores, explanations }: Cell): LeafStanding =>
  ({ rounds: scores.map(({ round }) => round), asked: explanations.length > 0 });

/** Reads appraised leaves, agency by agency, as the scope may see them. */
@Injectable()
export class CellsReader {
  constructor(
    private readonly sets: CriteriaSetsRepository,
    private readonly entries: ScoreEntriesRepository,
    private readonly explanations: ExplanationsRepository,
    private readonly worked: WorkedCards,
  ) {}

  async read(tx: Transaction, filter: CellFilter): Promise<Cell[]> {
    const rows = filter.scheme === 'PAR_INDEX' ? await this.rows(tx, filter) : await this.workedRows(tx, filter);
    const scores = byCell(await this.entries.list(tx, filter));
    const explanations = byCell(await this.explanations.list(tx, filter));
    const cells: Cell[] = [];
    for (const { agencyCode, agencyName, criteriaSet, ...row } of rows) {
      const leaf = (await this.sets.get(tx, criteriaSet)).leaves.find(({ code }) => code === row.leaf);
      const key = `${agencyCode} ${row.leaf}`;
      if (leaf?.kind === 'APPRAISAL') {
        cells.push({ agencyCode, agencyName, year: filter.year, criteriaSet, leaf, row, scores: scores.get(key) ?? [], explanations: explanations.get(key) ?? [] });
      }
    }
    return cells;
  }

  private async workedRows(tx: Transaction, { leaves, ...filter }: CellFilter): Promise<CellRow[]> {
    const cards = await this.worked.read(tx, filter);
    return cards.flatMap(({ agencyCode, agencyName, criteriaSet, set, facts }) => scoreCard(set, facts, tx.now).leaves
      .filter(({ leaf }) => !leaves || leaves.includes(leaf))
      .map((leaf) => ({ agencyCode, agencyName, criteriaSet, ...leafRowOf(leaf) })));
  }

  private rows(tx: Transaction, { year, agencies, leaves }: CellFilter): Promise<CellRow[]> {
    return prepared<CellRow>(tx, `
      SELECT l.agency_code AS "agencyCode", a.name AS "agencyName", c.criteria_set AS "criteriaSet", ${LEAF}
      FROM scoring.leaf_points l JOIN scoring.cards c USING (agency_code, year) JOIN scoring.agencies a ON a.code = l.agency_code
      WHERE l.year = $1 AND c.in_ranking AND ($2::text[] IS NULL OR l.agency_code = ANY ($2)) AND ($3::text[] IS NULL OR l.leaf_code = ANY ($3))
      ORDER BY c.ranking_group, l.agency_code`, [year, agencies ?? null, leaves ?? null]);
  }
}

function byCell<T extends { agencyCode: string; leaf: string }>(all: readonly T[]): Map<string, T[]> {
  const cells = new Map<string, T[]>();
  for (const one of all) cells.set(`${one.agencyCode} ${one.leaf}`, [...(cells.get(`${one.agencyCode} ${one.leaf}`) ?? []), one]);
  return cells;
}
