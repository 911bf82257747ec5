import { Injectable } from '@nestjs/common';
import type { AgencyRegisteredV1 } from '@cchc/contracts';
import type { Transaction } from '@cchc/delivery';
import { foldText, type RankingGroup } from '@cchc/kernel';

export interface RegisteredAgency {
  agency: AgencyRegisteredV1;
  version: number;
}

/** This service's own copy of the agencies. */
@Injectable()
export class AgencyRepository {
  /** Keeps what is newer than what is kept already. Each agency at most once in a call. */
  async keep(tx: Transaction, agencies: readonly RegisteredAgency[]): Promise<void> {
    const rows = agencies.map(({ agency, version }) =>
      Object.assign({}, agency, { version, searchText: foldText(`${agency.code} ${agency.name} ${agency.shortName}`) }));
    await tx.manager.query(KEEP, [JSON.stringify(rows)]);
  }

  /** In which group an agency is ranked; null where it is not, or not known. */
  async rankingGroupOf(tx: Transaction, code: string): Promise<RankingGroup | null> {
    const [row] = await tx.manager.query<{ rankingGroup: RankingGroup | null }[]>('SELECT ranking_group AS "rankingGroup" FROM tasks.agencies WHERE code = $1 AND in_ranking', [code]);
    return row?.rankingGroup ?? null;
  }
}

const KEEP = `
  INSERT INTO tasks.agencies AS kept (code, name, short_name, level, kind, parent, ranking_group, in_ranking, valid_from, valid_to, search_text, version)
  SELECT code, name, "shortName", level, kind, parent, "rankingGroup", "inRanking", "validFrom", "validTo", "searchText", version
  FROM jsonb_to_recordset($1::jsonb) AS n(code text, name text, "shortName" text, level text, kind text, parent text,
    "rankingGroup" text, "inRanking" boolean, "validFrom" date, "validTo" date, "searchText" text, version bigint)
  ON CONFLICT (code) DO UPDATE SET name = excluded.name, short_name = excluded.short_name, level = excluded.level,
    kind = excluded.kind, parent = excluded.parent, ranking_group = excluded.ranking_group, in_ranking = excluded.in_ranking,
    valid_from = excluded.valid_from, valid_to = excluded.valid_to, search_text = excluded.search_text, version = excluded.version
  WHERE kept.version < excluded.version`;
