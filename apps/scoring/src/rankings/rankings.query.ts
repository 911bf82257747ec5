import { Injectable } from '@nestjs/common';
import { statementOf, UnitOfWork, type Scope, type Transaction } from '@cchc/delivery';
import { Decimal, toPoints, type RankingGroup } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { lineFiguresOf, RankingLinesReader, type RankingLine } from '../persistence/ranking-lines.reader.js';
import { ScorecardsReader } from '../persistence/scorecards.reader.js';
import { bandNameOf } from '../scorecards/card-answers.js';
import { SeenCards } from '../scorecards/seen-cards.js';
import type { CoverageDto, PlaceDto, RankingDto, RankingRequest, RankingRowDto } from './ranking.dto.js';

interface Head {
  group: RankingGroup;
  criteriaSet: string;
  visibleToAgencies: boolean;
  version: number;
  asOf: Date | null;
  position: string | null;
}

/** The ranking of a group: ranked at reading, its rows those that the scope may see. */
@Injectable()
export class RankingsQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sets: CriteriaSetsRepository,
    private readonly lines: RankingLinesReader,
    private readonly cards: ScorecardsReader,
    private readonly seen: SeenCards,
  ) {}

  /** `isKnown` is asked with the version before any row is read; undefined when it says yes. */
  read(request: RankingRequest, scope: Scope, isKnown: (version: number) => boolean): Promise<RankingDto | undefined> {
    return this.work.run(async (tx, [row]) => {
      const head = headOf(row, request.year);
      const hidden = isHidden(head, scope);
      // One's own line leaves out the rounds that are not shown; that they are shown later is no new version.
      if (!hidden && isKnown(head.version)) return undefined;
      const set = await this.sets.get(tx, head.criteriaSet);
      const { year, page, pageSize } = request;
      const standing = await this.lines.page(tx, request, pageSize, (page - 1) * pageSize);
      const whole = page === 1 && standing.length < pageSize;
      const lines = hidden ? await this.ownLines(tx, year, standing) : standing;
      return {
        data: lines.map((line) => rowOf(line, set)),
        page: { page, pageSize, total: whole ? lines.length : await this.lines.count(tx, request) },
        year: request.year,
        group: request.group,
        criteriaSet: head.criteriaSet,
        version: head.version,
        asOf: asOf(head),
        provisional: true,
        coverage: totalOf(lines),
        visibleToAgencies: head.visibleToAgencies,
        bandsAssumed: set.bandsAssumed,
      };
    }, { scope, snapshot: true, first: statementOf(HEAD_OF_GROUP, [request.year, request.group]) });
  }

  /** One agency's line with its rank. */
  place(agency: string, year: number, scope: Scope): Promise<PlaceDto> {
    return this.work.run(async (tx, [row]) => {
      const head = row as Head | undefined;
      const standing = head && (await this.lines.of(tx, { year, group: head.group }, agency));
      if (!standing) throw new NotFound('Không tìm thấy cơ quan trong bảng xếp hạng.');
      const [line] = isHidden(head, scope) ? await this.ownLines(tx, year, [standing]) : [standing];
      const { group, version } = head;
      return { ...rowOf(line!, await this.sets.get(tx, head.criteriaSet)), year, group, version, asOf: asOf(head) };
    }, { scope, snapshot: true, first: statementOf(HEAD_OF_AGENCY, [year, agency]) });
  }

  /** One's own lines without the rounds that are not shown. */
  private async ownLines(tx: Transaction, year: number, lines: readonly RankingLine[]): Promise<RankingLine[]> {
    const own: RankingLine[] = [];
    for (const line of lines) {
      const { card } = await this.seen.see(tx, (await this.cards.card(tx, line.agencyCode, year))!);
      own.push({ ...line, ...lineFiguresOf(card) });
    }
    return own;
  }
}

const HEAD = `
  SELECT s.ranking_group AS "group", s.code AS "criteriaSet", scoring.ranking_visible(y.year) AS "visibleToAgencies", coalesce(g.version, 0) AS version,
    g.as_of AS "asOf", g.position
  FROM scoring.criteria_sets s JOIN scoring.ranking_years y USING (year)
  LEFT JOIN scoring.group_versions g ON g.year = s.year AND g.ranking_group = s.ranking_group`;

const HEAD_OF_GROUP = `${HEAD} WHERE s.scheme = 'PAR_INDEX' AND s.year = $1 AND s.ranking_group = $2 AND s.in_force`;

const HEAD_OF_AGENCY = `${HEAD} JOIN scoring.agencies a ON a.ranking_group = s.ranking_group
  WHERE s.scheme = 'PAR_INDEX' AND s.year = $1 AND a.code = $2 AND s.in_force`;

function headOf(row: object | undefined, year: number): Head {
  if (!row) throw new NotFound(`Chưa có bộ tiêu chí của nhóm này năm ${year}.`);
  return row as Head;
}

const isHidden = ({ visibleToAgencies }: Head, scope: Scope): boolean => scope.kind === 'agencies' && !visibleToAgencies;

const asOf = (head: Head) => head.asOf && { instant: head.asOf.toISOString(), position: head.position! };

export function rowOf({ leavesKnown, leaves, pointsKnown, pointsApplicable, ...row }: RankingLine, set: CriteriaSet): RankingRowDto {
  return { ...row, bandName: bandNameOf(row, set), coverage: { leavesKnown, leaves, pointsKnown, pointsApplicable } };
}

type Covered = Pick<RankingLine, 'leavesKnown' | 'leaves' | 'pointsKnown' | 'pointsApplicable'>;

export function totalOf(lines: readonly Covered[]): CoverageDto {
  const sum = (what: 'pointsKnown' | 'pointsApplicable') => toPoints(lines.reduce((total, line) => total.plus(line[what]), new Decimal(0)));
  const count = (what: 'leavesKnown' | 'leaves') => lines.reduce((total, line) => total + line[what], 0);
  return { leavesKnown: count('leavesKnown'), leaves: count('leaves'), pointsKnown: sum('pointsKnown'), pointsApplicable: sum('pointsApplicable') };
}
