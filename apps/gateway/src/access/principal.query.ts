import { Injectable } from '@nestjs/common';
import { ask } from '@cchc/delivery';
import type { Membership } from '@cchc/kernel';
import { InjectApi, type Actor } from '@cchc/service-kit';
import type { DataSource } from 'typeorm';
import { GatewayConfig } from '../gateway.config.js';
import type { Principal } from './principal.js';
import { hashOfSecret } from './secret.js';

interface SessionRow {
  session_id: string;
  person_id: string;
  username: string;
  display_name: string;
  memberships: Membership[];
  stale: boolean;
}

interface TokenRow {
  token_id: string;
  name: string;
  scopes: string[];
  person_id: string | null;
  username: string | null;
  display_name: string | null;
  memberships: Membership[];
  stale: boolean;
}

/** Roles held today, by business time: one that ended yesterday is gone with the first request of today. */
const MEMBERSHIPS = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('agencyCode', m.agency_code, 'role', m.role) ORDER BY m.agency_code, m.role), '[]')
    FROM directory.memberships m, (SELECT (clock.business_now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day) today
   WHERE m.person_id = p.id
     AND (m.valid_from IS NULL OR m.valid_from <= today.day) AND (m.valid_to IS NULL OR m.valid_to > today.day)
)`;

const BY_SESSION = `
  SELECT s.id AS session_id, p.id AS person_id, a.username, p.display_name,
         s.last_used_at < now() - interval '1 minute' AS stale, ${MEMBERSHIPS} AS memberships
    FROM directory.sessions s
    JOIN directory.accounts a ON a.person_id = s.person_id AND a.disabled_at IS NULL
    JOIN directory.people p ON p.id = s.person_id AND p.active
   WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.expires_at > now()
     AND s.last_used_at > now() - make_interval(mins => $2)`;

const BY_TOKEN = `
  SELECT t.id AS token_id, t.name, t.scopes, p.id AS person_id, a.username, p.display_name,
         t.last_used_at IS NULL OR t.last_used_at < now() - interval '1 minute' AS stale,
         CASE WHEN t.person_id IS NOT NULL THEN ${MEMBERSHIPS}
              ELSE (SELECT jsonb_agg(jsonb_build_object('agencyCode', code, 'role', 'OFFICER')) FROM unnest(t.agencies) code)
         END AS memberships
    FROM directory.api_tokens t
    LEFT JOIN directory.people p ON p.id = t.person_id
    LEFT JOIN directory.accounts a ON a.person_id = t.person_id
   WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > now()
     AND (t.person_id IS NULL OR (p.active AND a.disabled_at IS NULL))`;

const ALIVE = `
  SELECT s.id FROM directory.sessions s JOIN directory.accounts a ON a.person_id = s.person_id AND a.disabled_at IS NULL
   WHERE s.id = ANY($1) AND s.ended_at IS NULL AND s.expires_at > now() AND s.last_used_at > now() - make_interval(mins => $3)
  UNION ALL
  SELECT t.id FROM directory.api_tokens t WHERE t.id = ANY($2) AND t.revoked_at IS NULL AND t.expires_at > now()`;

/** Asks the database for every request, so that what was revoked is refused at once by every replica. */
@Injectable()
export class PrincipalQuery {
  constructor(@InjectApi() private readonly database: DataSource, private readonly config: GatewayConfig) {}

  async bySession(secret: string): Promise<Principal | undefined> {
    const [row] = await ask<SessionRow>(this.database, BY_SESSION, [hashOfSecret(secret), this.config.SESSION_IDLE_MINUTES]);
    if (!row) return undefined;
    if (row.stale) await this.touch('sessions', row.session_id);
    const actor = actorOf(row.person_id, row.display_name, row.username, row.memberships);
    return { key: row.person_id, sessionId: row.session_id, actor: { ...actor, via: 'session' } };
  }

  async byToken(secret: string): Promise<Principal | undefined> {
    const [row] = await ask<TokenRow>(this.database, BY_TOKEN, [hashOfSecret(secret)]);
    if (!row) return undefined;
    if (row.stale) await this.touch('api_tokens', row.token_id);
    const actor = row.person_id
      ? actorOf(row.person_id, row.display_name!, row.username!, row.memberships)
      : actorOf(row.token_id, row.name, `program:${row.token_id}`, row.memberships);
    return { key: row.token_id, tokenId: row.token_id, actor: { ...actor, via: 'token', tokenScopes: row.scopes } };
  }

  /** The ids of the sessions and tokens that still hold. It is no use of the session: an open page alone does not keep it from going idle. */
  async alive(principals: readonly Principal[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }[]>(ALIVE, [
      principals.flatMap(({ sessionId }) => sessionId ?? []),
      principals.flatMap(({ tokenId }) => tokenId ?? []),
      this.config.SESSION_IDLE_MINUTES,
    ]);
    return new Set(rows.map(({ id }) => id));
  }

  /** At most once a minute, so that reading a page does not write for each of its requests. */
  private async touch(table: 'sessions' | 'api_tokens', id: string): Promise<void> {
    await this.database.query(
      `UPDATE directory.${table} SET last_used_at = now() WHERE id = $1 AND coalesce(last_used_at, '-infinity') < now() - interval '1 minute'`,
      [id],
    );
  }
}

function actorOf(personId: string, displayName: string, username: string, memberships: Membership[]): Omit<Actor, 'via'> {
  const agencies = [...new Set(memberships.map(({ agencyCode }) => agencyCode))];
  return { personId, displayName, username, agencies, memberships };
}
