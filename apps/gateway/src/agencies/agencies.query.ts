import { Injectable } from '@nestjs/common';
import { foldText } from '@cchc/kernel';
import { InjectApi, limitOf, NotFound, orderBy, pageOf, type Page } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import { agencyDto, type AgencyDto, type AgencyListQuery } from './agency.dto.js';
import type { AgencyRow } from './agency.row.js';

/** Columns of an AgencyRow, in SQL over FROM. */
export const COLUMNS = `
  a.code, a.name, a.short_name AS "shortName", a.level, a.kind, a.parent_code AS parent, a.ranking_group AS "rankingGroup",
  a.in_ranking AS "inRanking", a.emulation_block AS "emulationBlock", b.name AS "emulationBlockName",
  b.assumed AS "emulationBlockAssumed", a.official_code AS "officialCode", a.valid_from::text AS "validFrom",
  a.valid_to::text AS "validTo", a.successor_code AS successor, a.end_reason AS "endReason", a.end_legal_basis AS "endLegalBasis", a.source, a.note, a.version`;

export const FROM = 'FROM directory.agencies a LEFT JOIN directory.emulation_blocks b ON b.code = a.emulation_block';

const FILTER = `
  WHERE ($1::text IS NULL OR a.level = $1)
    AND ($2::text IS NULL OR a.ranking_group = $2)
    AND ($3::text IS NULL OR position($3 IN a.search_text) > 0)
    AND ($4::text IS NULL OR a.code IN (
      WITH RECURSIVE below AS (
        SELECT code FROM directory.agencies WHERE code = $4
        UNION SELECT child.code FROM directory.agencies child JOIN below ON child.parent_code = below.code
      ) SELECT code FROM below))
    AND (a.valid_from IS NULL OR a.valid_from <= coalesce($5::date, today.day))
    AND (a.valid_to IS NULL OR a.valid_to > coalesce($5::date, today.day))`;

const TODAY = `CROSS JOIN (SELECT (clock.business_now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day) today`;

/** Agencies are known to everybody who may come in: nothing of them is private. */
@Injectable()
export class AgenciesQuery {
  constructor(@InjectApi() private readonly database: DataSource) {}

  async list(query: AgencyListQuery): Promise<Page<AgencyDto>> {
    const { limit, offset } = limitOf(query);
    const filters = [query.level, query.group, query.q && foldText(query.q), query.under, query.asOf].map((value) => value ?? null);
    const order = orderBy(query.sort, { code: 'a.code', name: 'a.search_text', level: 'CASE a.level WHEN \'PROVINCE\' THEN 1 WHEN \'DISTRICT\' THEN 2 ELSE 3 END' });
    const [{ total }] = await this.database.query<[{ total: number }]>(`SELECT count(*)::int AS total ${FROM} ${TODAY} ${FILTER}`, filters);
    const rows = await this.database.query<AgencyRow[]>(
      `SELECT ${COLUMNS} ${FROM} ${TODAY} ${FILTER} ORDER BY ${order}, a.code LIMIT $6 OFFSET $7`, [...filters, limit, offset]);
    return pageOf(query, rows.map(agencyDto), total);
  }

  async one(code: string): Promise<AgencyDto> {
    const [row] = await this.database.query<AgencyRow[]>(`SELECT ${COLUMNS} ${FROM} WHERE a.code = $1`, [code]);
    if (!row) throw new NotFound('Không tìm thấy cơ quan.');
    return agencyDto(row);
  }
}
