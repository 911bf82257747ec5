import { Injectable } from '@nestjs/common';
import { foldText } from '@cchc/kernel';
import { InjectApi, limitOf, orderBy, pageOf, type Page } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import type { Indicator } from '../domain/indicator.js';
import { indicatorDto } from '../templates/indicator-dto.js';
import type { IndicatorDto } from '../templates/template.dto.js';
import type { IndicatorListQuery } from './indicator-query.dto.js';

@Injectable()
export class IndicatorsQuery {
  constructor(@InjectApi() private readonly database: DataSource) {}

  async list(query: IndicatorListQuery): Promise<Page<IndicatorDto>> {
    const { limit, offset } = limitOf(query);
    const rows = await this.database.query<{ year: number; definition: Indicator; total: number }[]>(
      `SELECT i.year, i.definition, count(*) OVER ()::int AS total FROM indicators.indicators i
       WHERE i.year = coalesce($1::int, (SELECT max(year) FROM indicators.templates))
         AND ($2::text IS NULL OR i.section = $2) AND ($3::text IS NULL OR i.type = $3)
         AND ($4::text IS NULL OR position($4 IN i.search_text) > 0)
       ORDER BY ${orderBy(query.sort, { code: 'i.code', name: 'i.search_text', section: 'i.section' })}, i.code LIMIT $5 OFFSET $6`,
      [query.year ?? null, query['filter[section]'] ?? null, query['filter[type]'] ?? null, query.q ? foldText(query.q) : null, limit, offset]);
    return pageOf(query, rows.map(({ year, definition }) => indicatorDto(year, definition)), rows[0]?.total ?? 0);
  }
}
