import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import type { Agency } from '../domain/population.js';
import type { Reader } from './reader.js';

export interface VersionedAgency extends Agency {
  version: number;
}

const AGENCY = `code, name, short_name AS "shortName", level, kind, parent, ranking_group AS "rankingGroup", in_ranking AS "inRanking",
  valid_from::text AS "validFrom", valid_to::text AS "validTo"`;

/** Our copy of the directory's agencies. */
@Injectable()
export class AgenciesRepository {
  all(reader: Reader): Promise<Agency[]> {
    return reader.query<Agency[]>(`SELECT ${AGENCY} FROM indicators.agencies ORDER BY code`);
  }

  /** How many ranked agencies of each group should report for a period that ends on `day`. */
  async expected(reader: Reader, day: string): Promise<Record<RankingGroup, number>> {
    const [counted] = await reader.query<[Record<RankingGroup, number>]>(
      `SELECT count(*) FILTER (WHERE ranking_group = 'DEPARTMENT')::int AS "DEPARTMENT", count(*) FILTER (WHERE ranking_group = 'DISTRICT')::int AS "DISTRICT"
       FROM indicators.agencies
       WHERE in_ranking AND (valid_from IS NULL OR valid_from <= $1::date) AND (valid_to IS NULL OR $1::date < valid_to)`,
      [day],
    );
    return counted;
  }

  /** Keeps what is newer than what is held; says whether anything was. */
  async keep(tx: Transaction, agencies: readonly VersionedAgency[]): Promise<boolean> {
    const kept = await tx.manager.query<unknown[]>(
      `INSERT INTO indicators.agencies AS held (code, name, short_name, level, kind, parent, ranking_group, in_ranking, valid_from, valid_to, version)
       SELECT DISTINCT ON (code) code, name, "shortName", level, kind, parent, "rankingGroup", "inRanking", "validFrom", "validTo", version
       FROM jsonb_to_recordset($1::jsonb) AS a(code text, name text, "shortName" text, level text, kind text, parent text, "rankingGroup" text,
         "inRanking" boolean, "validFrom" date, "validTo" date, version bigint)
       ORDER BY code, version DESC
       ON CONFLICT (code) DO UPDATE SET
         name = excluded.name, short_name = excluded.short_name, level = excluded.level, kind = excluded.kind, parent = excluded.parent,
         ranking_group = excluded.ranking_group, in_ranking = excluded.in_ranking, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
         version = excluded.version
       WHERE excluded.version > held.version
       RETURNING code`,
      [JSON.stringify(agencies)],
    );
    return kept.length > 0;
  }
}
