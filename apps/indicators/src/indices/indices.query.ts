import { Injectable } from '@nestjs/common';
import { InjectApi, limitOf, orderBy, pageOf, type Page } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import type { IndexDto, IndexListQuery } from './index.dto.js';

/** What others measure of the province each year: PAR INDEX, SIPAS, PAPI, PCI. */
@Injectable()
export class IndicesQuery {
  constructor(@InjectApi() private readonly database: DataSource) {}

  async list(query: IndexListQuery): Promise<Page<IndexDto>> {
    const { limit, offset } = limitOf(query);
    const rows = await this.database.query<(IndexDto & { total: number })[]>(
      `SELECT i.code, i.name, i.owner, i.unit, i.definition AS structure, count(*) OVER ()::int AS total,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('year', r.year, 'result', r.result) ORDER BY r.year), '[]')
          FROM indicators.index_results r WHERE r.code = i.code) AS results
       FROM indicators.indices i
       ORDER BY ${orderBy(query.sort, { position: 'i.position', code: 'i.code' })} LIMIT $1 OFFSET $2`, [limit, offset]);
    return pageOf(query, rows.map(({ total: _, ...row }) => row), rows[0]?.total ?? 0);
  }
}
