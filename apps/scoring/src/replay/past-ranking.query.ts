import { Injectable } from '@nestjs/common';
import { prepared, SYSTEM, UnitOfWork, type Scope } from '@cchc/delivery';
import { NotFound } from '@cchc/service-kit';
import { ranked } from '../domain/ranking/rank.js';
import { FactLogReader } from '../persistence/fact-log.reader.js';
import type { RankingDto, RankingRequest } from '../rankings/ranking.dto.js';
import { rowOf, totalOf } from '../rankings/rankings.query.js';
import { CriteriaSetsRepository } from '../persistence/criteria-sets.repository.js';
import { figuresOf } from '../scorecards/new-card.js';
import { Moments } from './moments.js';
import { PastQuery } from './past.query.js';
import type { ReplayedCard } from './replayed-card.js';

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
    const { set, ranksOpen } = await this.work.run(async (tx) => {
      const code = await this.log.criteriaSet(tx, year, group, at.instant);
      if (!code) throw new NotFound(`Lúc đó chưa có bộ tiêu chí của nhóm này năm ${year}.`);
      const [settings] = await prepared<{ open: boolean }>(tx, 'SELECT scoring.ranking_visible($1) AS open', [year]);
      return { set: await this.sets.get(tx, code), ranksOpen: scope.kind === 'system' || settings!.open };
    });
    // Where ranks are not shown, one's own line is worked out from what one may see.
    const all = ranked((await this.past.group(year, group, at, ranksOpen ? SYSTEM : scope)).map(lineOf));
    const seen = ranksOpen ? all : all.map((line) => ({ ...line, rank: null }));
    const lines = seen.slice((page - 1) * pageSize, page * pageSize);
    return {
      data: lines.map((line) => rowOf(line, set)),
      page: { page, pageSize, total: seen.length },
      year,
      group,
      version: null,
      asOf: { instant: at.instant.toISOString(), position: at.position },
      provisional: true,
      coverage: totalOf(lines),
      bandsAssumed: set.bandsAssumed,
    };
  }
}

function lineOf({ agency, score }: ReplayedCard) {
  const { points, maxPoints, index, tthcPercent, surveyPercent, penalty, bonus, leavesKnown, leaves, pointsKnown, bestAttainable } = figuresOf(score);
  const { code: agencyCode, name: agencyName, shortName, emulationBlock } = agency;
  return {
    agencyCode, agencyName, shortName, emulationBlock, index, tthcPercent, surveyPercent, penalty, bonus, points, max: maxPoints, band: score.band,
    leavesKnown, leaves, pointsKnown, pointsApplicable: maxPoints, bestAttainable,
  };
}
