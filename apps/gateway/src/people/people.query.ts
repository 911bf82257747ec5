import { Injectable } from '@nestjs/common';
import { foldText } from '@cchc/kernel';
import { InjectApi, limitOf, orderBy, pageOf, type Actor, type Page } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import type { PersonDto, PersonListQuery } from './person.dto.js';

const FROM = 'FROM directory.people p LEFT JOIN directory.accounts a ON a.person_id = p.id';

const FILTER = `
  WHERE ($1::text IS NULL OR position($1 IN p.search_text) > 0 OR position($1 IN a.username) > 0)
    AND ($2::text[] IS NULL OR EXISTS (SELECT FROM directory.memberships m WHERE m.person_id = p.id AND m.agency_code = ANY($2)))
    AND ($3::text IS NULL OR EXISTS (SELECT FROM directory.memberships m WHERE m.person_id = p.id AND m.agency_code = $3))
    AND ($4::text IS NULL OR EXISTS (SELECT FROM directory.memberships m WHERE m.person_id = p.id AND m.role = $4))`;

const COLUMNS = `
  p.id, p.display_name AS "displayName", a.username, p.active, a.disabled_at IS NOT NULL AS disabled, p.assumed,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('agencyCode', m.agency_code, 'role', m.role, 'delegated', m.delegated,
          'validFrom', m.valid_from, 'validTo', m.valid_to) ORDER BY m.agency_code, m.role), '[]')
     FROM directory.memberships m WHERE m.person_id = p.id AND ($2::text[] IS NULL OR m.agency_code = ANY($2))) AS memberships`;

/** An administrator sees everybody, a head the people of the agencies that they head. */
@Injectable()
export class PeopleQuery {
  constructor(@InjectApi() private readonly database: DataSource) {}

  async list(query: PersonListQuery, actor: Actor): Promise<Page<PersonDto>> {
    const { limit, offset } = limitOf(query);
    const filters = [query.q ? foldText(query.q) : null, agenciesSeenBy(actor), query.agency ?? null, query.role ?? null];
    const order = orderBy(query.sort, { name: 'p.search_text', username: 'a.username' });
    const [{ total }] = await this.database.query<[{ total: number }]>(`SELECT count(*)::int AS total ${FROM} ${FILTER}`, filters);
    const rows = await this.database.query<PersonDto[]>(
      `SELECT ${COLUMNS} ${FROM} ${FILTER} ORDER BY ${order}, p.id LIMIT $5 OFFSET $6`, [...filters, limit, offset]);
    return pageOf(query, rows, total);
  }
}

function agenciesSeenBy({ memberships }: Actor): string[] | null {
  if (memberships.some(({ role }) => role === 'ADMINISTRATOR')) return null;
  return memberships.filter(({ role }) => role === 'HEAD').map(({ agencyCode }) => agencyCode);
}
