import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';

export interface GroupNow {
  group: RankingGroup;
  version: number;
  instant: Date;
  position: string;
}

/** What has been told or has happened, and is in no card yet. */
export interface NotYetIn {
  /** Facts that wait for another try, and those set aside for a person. */
  retrying: number;
  parked: number;
  /** Cards in which something has fallen due that is not worked out yet. */
  cardsDue: number;
}

/** Up to when a producer's facts are known to be all here; as their auditor told last. */
export interface HeardOf {
  context: string;
  until: Date;
}

/** How up to date what scoring shows is. */
@Injectable()
export class FreshnessReader {
  groups(tx: Transaction, year: number): Promise<GroupNow[]> {
    return prepared<GroupNow>(tx, `
      SELECT ranking_group AS "group", version, as_of AS instant, position FROM scoring.group_versions WHERE year = $1 ORDER BY ranking_group`, [year]);
  }

  async pending(tx: Transaction, year: number): Promise<NotYetIn> {
    const [row] = await prepared<NotYetIn>(tx, `
      SELECT (SELECT count(*)::integer FROM scoring.attempts WHERE state IN ('STARTED', 'RETRYING')) AS retrying,
        (SELECT count(*)::integer FROM scoring.parked_messages WHERE state IN ('PARKED', 'REDRIVING')) AS parked,
        (SELECT count(*)::integer FROM scoring.cards WHERE year = $1 AND next_due_at <= $2) AS "cardsDue"`, [year, tx.now]);
    return row!;
  }

  heard(tx: Transaction): Promise<HeardOf[]> {
    return prepared<HeardOf>(tx, `
      SELECT split_part(routing_key, '.', 1) AS context, min(told_until) AS until FROM scoring.watermarks GROUP BY 1 ORDER BY 1`, []);
  }
}
