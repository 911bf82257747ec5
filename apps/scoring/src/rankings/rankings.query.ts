import { Injectable } from '@nestjs/common';
import { prepared, UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { Decimal, toPoints, type RankingGroup } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { ScorecardsReader } from '../persistence/scorecards.reader.js';
import { SeenCards } from '../scorecards/seen-cards.js';
import type { CoverageDto, RankingDto, RankingRequest, RankingRowDto } from './ranking.dto.js';

interface Head {
  criteriaSet: string;
  visibleToAgencies: boolean;
  version: number;
  asOf: Date | null;
  position: string | null;
}

type Row = Omit<RankingRowDto, 'coverage' | 'bandName'> & CoverageDto & { total: number };

/** The ranking of a group: ranked at reading, its rows those that the scope may see. */
@Injectable()
export class RankingsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sets: CriteriaSetsRepository,
    private readonly cards: ScorecardsReader,
    private readonly seen: SeenCards,
  ) {}

  /** `isKnown` is asked with the version before any row is read; undefined when it says yes. */
  read(request: RankingRequest, scope: Scope, isKnown: (version: number) => boolean): Promise<RankingDto | undefined> {
    return this.work.run(async (tx) => {
      const head = await this.head(tx, request.year, request.group);
      const hidden = scope.kind === 'agencies' && !head.visibleToAgencies;
      // One's own line leaves out the rounds that are not shown; that they are shown later is no new version.
      if (!hidden && isKnown(head.version)) return undefined;
      const set = await this.sets.get(tx, head.criteriaSet);
      const rows = hidden ? await this.ownLines(tx, request) : await this.rows(tx, request);
      const bandNames = new Map(set.bands.map((band) => [band.code, band.name]));
      return {
        data: rows.map((row) => rowOf(row, bandNames)),
        page: { page: request.page, pageSize: request.pageSize, total: rows[0]?.total ?? 0 },
        year: request.year,
        group: request.group,
        criteriaSet: head.criteriaSet,
        version: head.version,
        asOf: head.asOf && { instant: head.asOf.toISOString(), position: head.position! },
        provisional: true,
        coverage: totalOf(rows),
        visibleToAgencies: head.visibleToAgencies,
        bandsAssumed: set.bandsAssumed,
      };
    }, { scope, snapshot: true });
  }

  private async head(tx: Transaction, year: number, group: RankingGroup): Promise<Head> {
    const [head] = await prepared<Head>(tx, `
      SELECT s.code AS "criteriaSet", scoring.ranking_visible(y.year) AS "visibleToAgencies", coalesce(g.version, 0) AS version, g.as_of AS "asOf", g.position
      FROM scoring.criteria_sets s JOIN scoring.ranking_years y USING (year)
      LEFT JOIN scoring.group_versions g ON g.year = s.year AND g.ranking_group = s.ranking_group
      WHERE s.scheme = 'PAR_INDEX' AND s.year = $1 AND s.ranking_group = $2 AND s.in_force`, [year, group]);
    if (!head) throw new NotFound(`Chưa có bộ tiêu chí của nhóm này năm ${year}.`);
    return head;
  }

  private async ownLines(tx: Transaction, request: RankingRequest): Promise<Row[]> {
    const rows: Row[] = [];
    for (const row of await this.rows(tx, request)) {
      const { card } = await this.seen.see(tx, (await this.cards.card(tx, row.agencyCode, request.year))!);
      const { index, tthcPercent, surveyPercent, penalty, bonus, points, maxPoints, band, leavesKnown, leaves, pointsKnown, bestAttainable } = card;
      rows.push({ ...row, index, tthcPercent, surveyPercent, penalty, bonus, points, max: maxPoints, band, leavesKnown, leaves, pointsKnown, pointsApplicable: maxPoints, bestAttainable });
    }
    return rows;
  }

  private rows(tx: Transaction, { year, group, page, pageSize }: RankingRequest): Promise<Row[]> {
    return prepared<Row>(tx, `
      SELECT r.rank, r.agency_code AS "agencyCode", a.name AS "agencyName", a.short_name AS "shortName", a.emulation_block AS "emulationBlock",
        r.index::text, r.tthc_percent::text AS "tthcPercent", r.survey_percent::text AS "surveyPercent", r.penalty::text, r.bonus::text,
        r.points::text, r.max_points::text AS max, r.band, r.leaves_known AS "leavesKnown", r.leaves, r.points_known::text AS "pointsKnown",
        r.max_points::text AS "pointsApplicable", r.best_attainable::text AS "bestAttainable", count(*) OVER ()::integer AS total
      FROM scoring.ranking_rows r JOIN scoring.agencies a ON a.code = r.agency_code
      WHERE r.year = $1 AND r.ranking_group = $2
      ORDER BY r.index DESC, r.tthc_percent DESC, r.survey_percent DESC, r.penalty, r.agency_code LIMIT $3 OFFSET $4`,
      [year, group, pageSize, (page - 1) * pageSize]);
  }
}

function rowOf({ leavesKnown, leaves, pointsKnown, pointsApplicable, total: _, ...row }: Row, bandNames: ReadonlyMap<string, string>): RankingRowDto {
  return { ...row, bandName: bandNames.get(row.band) ?? row.band, coverage: { leavesKnown, leaves, pointsKnown, pointsApplicable } };
}

function totalOf(rows: readonly Row[]): CoverageDto {
  const sum = (what: 'pointsKnown' | 'pointsApplicable') => toPoints(rows.reduce((total, row) => total.plus(row[what]), new Decimal(0)));
  const count = (what: 'leavesKnown' | 'leaves') => rows.reduce((total, row) => total + row[what], 0);
  return { leavesKnown: count('leavesKnown'), leaves: count('leaves'), pointsKnown: sum('pointsKnown'), pointsApplicable: sum('pointsApplicable') };
}
