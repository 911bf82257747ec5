import { Injectable } from '@nestjs/common';
import { prepared, UnitOfWork, type Scope } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import { NotFound } from '@cchc/service-kit';
import type { CriteriaSet } from '../domain/criteria/criteria-set.js';
import { ROUNDS } from '../domain/facts/card-facts.js';
import { ranked } from '../domain/ranking/rank.js';
import { FactLogReader, type Moment } from '../persistence/fact-log.reader.js';
import { lineFiguresOf, type RankingLine } from '../persistence/ranking-lines.reader.js';
import type { RankingDto, RankingRequest } from '../rankings/ranking.dto.js';
import { rowOf, totalOf } from '../rankings/rankings.query.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { figuresOf } from '../scorecards/new-card.js';
import { Moments } from './moments.js';
import { PastQuery } from './past.query.js';
import type { ReplayedCard } from './replayed-card.js';

/** What agencies may see by now: whether the year's ranks, and scores of which rounds not. */
interface Shown {
  ranks: boolean;
  hidden: readonly (string | null)[];
}

/** The ranking of a group as it stood at a moment, every card of it worked out anew. Who may see it is decided by the rules of today. */
@Injectable()
export class PastRankingQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly moments: Moments,
    private readonly log: FactLogReader,
    private readonly sets: CriteriaSetsRepository,
    private readonly past: PastQuery,
  ) {}

  async read(request: RankingRequest, scope: Scope): Promise<RankingDto> {
    const { year, group, page, pageSize } = request;
    const at = await this.moments.resolve(request);
    const { criteriaSet, set, shown } = await this.asked(year, group, at);
    const seen = await this.lines(year, group, at, scope, shown);
    const lines = seen.slice((page - 1) * pageSize, page * pageSize);
    return {
      data: lines.map((line) => rowOf(line, set)),
      page: { page, pageSize, total: seen.length },
      year,
      group,
      criteriaSet,
      version: null,
      asOf: { instant: at.instant.toISOString(), position: at.position },
      provisional: true,
      coverage: totalOf(lines),
      bandsAssumed: set.bandsAssumed,
    };
  }

  private asked(year: number, group: RankingGroup, { instant }: Moment): Promise<{ criteriaSet: string; set: CriteriaSet; shown: Shown }> {
    return this.work.run(async (tx) => {
      const code = await this.log.criteriaSet(tx, year, group, instant);
      if (!code) throw new NotFound(`Lúc đó chưa có bộ tiêu chí của nhóm này năm ${year}.`);
      const [shown] = await prepared<Shown>(tx, `
        SELECT scoring.ranking_visible($1) AS ranks, ARRAY(SELECT r FROM unnest($2::text[]) r WHERE NOT scoring.shows_round($1, r)) AS hidden`, [year, ROUNDS]);
      return { criteriaSet: code, set: await this.sets.get(tx, code), shown: shown! };
    });
  }

  /** With ranks for those who may see all that is in them; others see their own lines, worked out without the rounds that are not shown. */
  private async lines(year: number, group: RankingGroup, at: Moment, scope: Scope, shown: Shown): Promise<RankingLine[]> {
    if (scope.kind === 'system' || shown.ranks) {
      const cards = await this.past.group(year, group, at);
      if (scope.kind === 'system' || cards.every((card) => isShown(card, shown))) return ranked(cards.map(lineOf));
    }
    const own = await this.past.group(year, group, at, scope);
    return ranked(own.map(lineOf)).map((line) => ({ ...line, rank: null }));
  }
}

const isShown = ({ score }: ReplayedCard, { hidden }: Shown): boolean => score.leaves.every(({ source }) => !hidden.includes(source));

function lineOf({ agency, score }: ReplayedCard) {
  const { code: agencyCode, name: agencyName, shortName, emulationBlock } = agency;
  return { agencyCode, agencyName, shortName, emulationBlock, ...lineFiguresOf({ ...figuresOf(score), band: score.band }) };
}
