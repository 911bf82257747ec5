import { Injectable } from '@nestjs/common';
import type { Transaction } from '@cchc/delivery';
import type { RankingGroup } from '@cchc/kernel';
import type { CardKey } from './card-record.js';

export interface KeptAgency {
  code: string;
  name: string;
  shortName: string;
  rankingGroup: RankingGroup | null;
  emulationBlock: string | null;
  inRanking: boolean;
  validFrom: string | null;
  validTo: string | null;
  version: number;
}

/** The service's own copy of the agencies. */
@Injectable()
export class AgenciesRepository {
  /** Keeps what is newer than what is held; resolves to the codes that changed. One row a code. */
  async keep(tx: Transaction, agencies: readonly KeptAgency[]): Promise<string[]> {
    const rows = await tx.manager.query<{ code: string }[]>(`
      INSERT INTO scoring.agencies AS held (code, name, short_name, ranking_group, emulation_block, in_ranking, valid_from, valid_to, version)
      SELECT code, name, "shortName", "rankingGroup", "emulationBlock", "inRanking", "validFrom", "validTo", version
      FROM json_to_recordset($1::json) AS told(code text, name text, "shortName" text, "rankingGroup" text, "emulationBlock" text,
        "inRanking" boolean, "validFrom" date, "validTo" date, version bigint)
      ORDER BY code
      ON CONFLICT (code) DO UPDATE SET name = excluded.name, short_name = excluded.short_name, ranking_group = excluded.ranking_group,
        emulation_block = excluded.emulation_block, in_ranking = excluded.in_ranking, valid_from = excluded.valid_from,
        valid_to = excluded.valid_to, version = excluded.version
      WHERE excluded.version > held.version
      RETURNING code`, [JSON.stringify(agencies)]);
    return rows.map(({ code }) => code);
  }

  /** Those that are ranked in a group now, by code. */
  ranked(tx: Transaction, group: RankingGroup): Promise<{ agencyCode: string; agencyName: string; emulationBlock: string | null }[]> {
    return tx.manager.query('SELECT code AS "agencyCode", name AS "agencyName", emulation_block AS "emulationBlock" FROM scoring.agencies WHERE ranking_group = $1 AND in_ranking ORDER BY code', [group]);
  }

  /** The cards that agencies have or must have: those that exist, and those of each year with a criteria set for their group. */
  cardsOf(tx: Transaction, codes: readonly string[]): Promise<CardKey[]> {
    return tx.manager.query<CardKey[]>(`
      SELECT agency_code AS "agencyCode", year FROM scoring.cards WHERE agency_code = ANY ($1)
      UNION
      SELECT a.code, s.year FROM scoring.agencies a JOIN scoring.criteria_sets s ON s.scheme = 'PAR_INDEX' AND s.ranking_group = a.ranking_group AND s.in_force
      WHERE a.code = ANY ($1) AND a.in_ranking`, [codes]);
  }

  async isKnown(tx: Transaction, code: string): Promise<boolean> {
    return (await tx.manager.query<unknown[]>('SELECT 1 FROM scoring.agencies WHERE code = $1', [code])).length > 0;
  }

  async isRanked(tx: Transaction, code: string): Promise<boolean> {
    return (await tx.manager.query<unknown[]>('SELECT 1 FROM scoring.agencies WHERE code = $1 AND in_ranking', [code])).length > 0;
  }
}
