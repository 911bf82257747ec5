import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '@cchc/delivery';
import { editionOf } from '../editions/editions.query.js';
import { LateFactsQuery } from '../late-facts/late-facts.query.js';
import { ClosedYearReader } from '../persistence/closed-year.reader.js';
import { EditionsRepository } from '../persistence/editions.repository.js';
import { FactLogReader } from '../persistence/fact-log.reader.js';
import { FreshnessReader } from '../persistence/freshness.reader.js';
import { ProgressReader } from '../persistence/progress.reader.js';
import type { FreshnessDto, OfficialDto } from './freshness.dto.js';

/** Which facts are in the provisional and in the official result, and which are on their way. Counts alone, so that everybody may see them. */
@Injectable()
export class FreshnessQuery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly log: FactLogReader,
    private readonly freshness: FreshnessReader,
    private readonly progress: ProgressReader,
    private readonly editions: EditionsRepository,
    private readonly late: LateFactsQuery,
    private readonly closed: ClosedYearReader,
  ) {}

  read(year: number): Promise<FreshnessDto> {
    return this.work.run(async (tx) => {
      const { closing } = await this.late.closing(tx, year);
      return {
        year,
        now: { instant: tx.now.toISOString(), position: await this.log.end(tx) },
        groups: (await this.freshness.groups(tx, year)).map(({ instant, ...group }) => ({ ...group, instant: instant.toISOString() })),
        pending: { acts: await this.progress.onTheirWay(tx, year), ...(await this.freshness.pending(tx, year)) },
        heard: (await this.freshness.heard(tx)).map(({ context, until }) => ({ context, until: until.toISOString() })),
        official: await this.official(tx, year),
        lateFacts: closing ? await this.closed.countLate(tx, year, closing.position) : 0,
      };
    }, { snapshot: true });
  }

  private async official(tx: Transaction, year: number): Promise<OfficialDto | null> {
    const edition = await this.editions.latest(tx, year);
    if (!edition) return null;
    const { number, publishedAt, hash, asOf, closing } = editionOf(edition);
    return { number, publishedAt, hash, asOf, closing };
  }
}
