import { Injectable } from '@nestjs/common';
import { InjectApi, NotFound, type Actor } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import type { ApiTokenDto } from './api-token.dto.js';

export interface NewApiToken {
  id: string;
  hash: Buffer;
  name: string;
  personId: string | null;
  agencies: readonly string[] | null;
  scopes: readonly string[];
  createdBy: string;
  days: number;
}

const COLUMNS = `
  id, name, scopes, person_id AS "personId", agencies, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"`;

/** One's own tokens, those of the programs of agencies that one heads, and for an administrator all. */
const SEEN = '(person_id = $1 OR agencies <@ $2::text[] OR $3)';

@Injectable()
export class ApiTokenRepository {
  constructor(@InjectApi() private readonly database: DataSource) {}

  async add(token: NewApiToken): Promise<ApiTokenDto> {
    const [row] = await this.database.query<[ApiTokenDto]>(
      `INSERT INTO directory.api_tokens (id, token_hash, name, person_id, agencies, scopes, created_by, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8)) RETURNING ${COLUMNS}`,
      [token.id, token.hash, token.name, token.personId, token.agencies, token.scopes, token.createdBy, token.days],
    );
    return row;
  }

  seenBy(actor: Actor): Promise<ApiTokenDto[]> {
    return this.database.query<ApiTokenDto[]>(
      `SELECT ${COLUMNS} FROM directory.api_tokens
        WHERE revoked_at IS NULL AND expires_at > now() AND ${SEEN} ORDER BY created_at DESC, id LIMIT 500`,
      sightOf(actor),
    );
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    const [, count] = await this.database.query<[unknown, number]>(
      `UPDATE directory.api_tokens SET revoked_at = now() WHERE id = $4 AND revoked_at IS NULL AND ${SEEN}`, [...sightOf(actor), id]);
    if (count === 0) throw new NotFound('Không tìm thấy mã truy cập.');
  }

  async unknownAgencies(codes: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ code: string }[]>(
      'SELECT code FROM unnest($1::text[]) code WHERE NOT EXISTS (SELECT FROM directory.agencies a WHERE a.code = code.code)', [codes]);
    return rows.map(({ code }) => code);
  }
}

function sightOf({ personId, memberships }: Actor): [string, string[], boolean] {
  const headed = memberships.filter(({ role }) => role === 'HEAD').map(({ agencyCode }) => agencyCode);
  return [personId, headed, memberships.some(({ role }) => role === 'ADMINISTRATOR')];
}
