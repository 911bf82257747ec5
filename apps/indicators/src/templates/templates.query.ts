import { Injectable } from '@nestjs/common';
import { InjectApi, limitOf, NotFound, orderBy, pageOf, type Page } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import type { Indicator } from '../domain/indicator.js';
import type { SectionDto, TemplateDto, TemplateListQuery, TemplateSummaryDto } from './template.dto.js';
import { indicatorDto } from './indicator-dto.js';

interface TemplateContent {
  provenance: object;
  outline: object[];
  sections: Omit<SectionDto, 'indicators'>[];
  attachments: object[];
  workflow: object;
}

/** The years' report forms; known to everybody who may come in. */
@Injectable()
export class TemplatesQuery {
  constructor(@InjectApi() private readonly database: DataSource) {}

  async list(query: TemplateListQuery): Promise<Page<TemplateSummaryDto>> {
    const { limit, offset } = limitOf(query);
    const rows = await this.database.query<(TemplateSummaryDto & { total: number })[]>(
      `SELECT t.year, t.title, t.assumed, jsonb_array_length(t.content -> 'sections') AS sections,
         (SELECT count(*)::int FROM indicators.indicators i WHERE i.year = t.year) AS indicators, count(*) OVER ()::int AS total
       FROM indicators.templates t ORDER BY ${orderBy(query.sort, { year: 't.year' })} LIMIT $1 OFFSET $2`, [limit, offset]);
    return pageOf(query, rows.map(({ total: _, ...row }) => row), rows[0]?.total ?? 0);
  }

  async one(year: number): Promise<TemplateDto> {
    const [row] = await this.database.query<{ title: string; assumed: boolean; content: TemplateContent }[]>(
      'SELECT title, assumed, content FROM indicators.templates WHERE year = $1', [year]);
    if (!row) throw new NotFound('Không tìm thấy mẫu báo cáo của năm.');
    const { sections, ...content } = row.content;
    const indicators = await this.indicators(year);
    return {
      year, title: row.title, assumed: row.assumed, ...content,
      sections: sections.map((section) => ({ ...section, indicators: indicators.filter((indicator) => indicator.section === section.code) })),
    };
  }

  private async indicators(year: number) {
    const rows = await this.database.query<{ definition: Indicator }[]>('SELECT definition FROM indicators.indicators WHERE year = $1 ORDER BY code', [year]);
    return rows.map(({ definition }) => indicatorDto(year, definition));
  }
}
