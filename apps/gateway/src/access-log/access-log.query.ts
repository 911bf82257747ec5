import { Injectable } from '@nestjs/common';
import { InjectApi, limitOf, orderBy, pageOf, type Page } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import type { AccessEntryDto, AccessLogQueryDto } from './access-log.dto.js';

const FILTER = `
  FROM directory.access_log l LEFT JOIN directory.people p ON p.id = l.person_id
 WHERE ($1::uuid IS NULL OR l.person_id = $1) AND ($2::text IS NULL OR l.method = $2) AND ($3::text IS NULL OR position($3 IN l.path) > 0)`;

@Injectable()
export class AccessLogQuery {
  constructor(@InjectApi() private readonly database: DataSource) {}

  async list(query: AccessLogQueryDto): Promise<Page<AccessEntryDto>> {
    const { limit, offset } = limitOf(query);
    const filters = [query.personId ?? null, query.method ?? null, query.q ?? null];
    const order = orderBy(query.sort, { at: 'l.id' });
    const [{ total }] = await this.database.query<[{ total: number }]>(`SELECT count(*)::int AS total ${FILTER}`, filters);
    const rows = await this.database.query<AccessEntryDto[]>(
      `SELECT l.id, l.at, l.person_id AS "personId", p.display_name AS "displayName", l.via, l.method, l.path, l.status, l.network,
              l.trace_id AS "traceId" ${FILTER} ORDER BY ${order} LIMIT $4 OFFSET $5`,
      [...filters, limit, offset]);
    return pageOf(query, rows, total);
  }
}
