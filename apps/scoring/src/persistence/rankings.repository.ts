import { Injectable } from '@nestjs/common';
import { prepared, type Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import type { Standing } from '../domain/ranking/rank.js';

export interface GroupKey {
  year: number;
  group: RankingGroup;
}

export interface GroupVersion extends GroupKey {
  version: number;
  asOf: Date;
  position: string;
}

@Injectable()
export class RankingsRepository {
  /** Gives a group its next version. Its row stays locked to the end, so versions follow each other as commits do. */
  async nextVersion(tx: Transaction, { year, group }: GroupKey, asOf: Date, position: string): Promise<GroupVersion> {
    const [row] = await prepared<GroupVersion>(tx, `
      INSERT INTO scoring.group_versions AS g (year, ranking_group, version, as_of, position) VALUES ($1, $2, 1, $3, $4)
      ON CONFLICT (year, ranking_group) DO UPDATE SET version = g.version + 1, as_of = greatest(g.as_of, excluded.as_of), position = greatest(g.position, excluded.position)
      RETURNING year, ranking_group AS "group", version, as_of AS "asOf", position`, [year, group, asOf, position]);
    return row!;
  }

  /** Ranks of some agencies as the cards stand now, each by a look at the index; those out of the ranking have none. */
  async ranks(tx: Transaction, { year, group }: GroupKey, agencies: readonly string[]): Promise<Map<string, number>> {
    const rows = await prepared<{ agencyCode: string; rank: number }>(tx, `
      SELECT c.agency_code AS "agencyCode", 1 + (
        SELECT count(*)::integer FROM scoring.cards better
        WHERE better.in_ranking AND better.year = $1 AND better.ranking_group = $2
          AND (better.index, better.tthc_percent, better.survey_percent, -better.penalty) > (c.index, c.tthc_percent, c.survey_percent, -c.penalty)
      ) AS rank
      FROM scoring.cards c WHERE c.in_ranking AND c.year = $1 AND c.ranking_group = $2 AND c.agency_code = ANY ($3)`, [year, group, agencies]);
    return new Map(rows.map(({ agencyCode, rank }) => [agencyCode, rank]));
  }

  /** Whether agencies see the ranks of their group. */
  async show(tx: Transaction, year: number, visible: boolean): Promise<void> {
    await prepared(tx, 'UPDATE scoring.ranking_years SET ranking_visible_to_agencies = $2 WHERE year = $1', [year, visible]);
  }

  /** The standings of all others in the group; undefined for a scope that may not see them. */
  async others(tx: Transaction, { year, group }: GroupKey, agency: string): Promise<Standing[] | undefined> {
    const rows = await prepared<Standing & { visible: boolean; own: boolean }>(tx, `
      SELECT r.index::text, r.tthc_percent::text AS "tthcPercent", r.survey_percent::text AS "surveyPercent", r.penalty::text,
        r.agency_code = $3 AS own, r.rank IS NOT NULL AS visible
      FROM scoring.ranking_rows r WHERE r.year = $1 AND r.ranking_group = $2`, [year, group, agency]);
    return rows.every(({ visible }) => visible) ? rows.filter(({ own }) => !own) : undefined;
  }
}
